// The studio as the command line describes it.
#pragma once

#include "base/result.hpp"
#include "cli/options.hpp"
#include "production/lexicons.hpp"
#include "speech/take_store.hpp"
#include "speech/voice.hpp"

namespace cli {

/// The voice profiles of --voices-dir, or of the folder that belongs to the program: voices/ beside build/,
/// or share/vorlaut/voices of an installed one.
base::Result<std::vector<speech::Voice>> voices(const Common& common);
base::Result<speech::Voice> voice(const Common& common, const std::string& name);
/// The same, of a voice whose words can be taught. Errors: it speaks another language, or by another engine.
base::Result<speech::Voice> german_voice(const Common& common, const std::string& name);

speech::TakeStore store(const Common& common);

/// Vorlaut's own lexicon, in the voices' folder, under the voice's, under the files that the user named.
production::Lexicons lexicons(const Common& common, const speech::Voice& voice,
                              const std::vector<std::filesystem::path>& named);

} // namespace cli
