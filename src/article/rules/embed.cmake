# cmake -DOUTPUT=... -DFOLDER=... -P embed.cmake: writes the TOML files of FOLDER as embedded_files() of knowledge.hpp.
file(GLOB paths ${FOLDER}/*.toml)
list(SORT paths)
set(entries "")
foreach(path IN LISTS paths)
  get_filename_component(name ${path} NAME)
  file(READ ${path} text)
  string(APPEND entries "        {\"${name}\", R\"toml~(${text})toml~\"},\n")
endforeach()
file(WRITE ${OUTPUT}
"// Written by src/article/rules/embed.cmake: edit the TOML files there.
#include \"article/knowledge.hpp\"

namespace article {

const std::vector<EmbeddedFile>& embedded_files()
{
    static const std::vector<EmbeddedFile> files{
${entries}    };
    return files;
}

} // namespace article
")
