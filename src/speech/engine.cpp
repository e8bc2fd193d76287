#include "speech/engine.hpp"

#include "base/file.hpp"
#include "speech/private_data.hpp"
#include "speech/word_marks.hpp"

#include <espeak-ng/espeak_ng.h>
#include <espeak-ng/speak_lib.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>

namespace speech {

namespace {

/// What the callback collects while one text is spoken.
struct Recording {
    std::vector<float> samples;
    std::vector<WordEvent> words;
};

/// Called by eSpeak with each buffer; the list of events always ends in one that carries our pointer.
int collect(short* wave, int count, espeak_EVENT* events) // NOLINT(readability-non-const-parameter): its type
{
    auto& recording = *static_cast<Recording*>(events->user_data);
    for (const espeak_EVENT* event = events; event->type != espeakEVENT_LIST_TERMINATED; ++event) {
        if (event->type != espeakEVENT_WORD || event->text_position < 1) continue;
        recording.words.push_back({static_cast<std::size_t>(event->text_position - 1), event->sample});
    }
    if (wave == nullptr) return 0;
    constexpr float full_scale = 32768.0F;
    for (int i = 0; i < count; ++i)
        recording.samples.push_back(static_cast<float>(wave[i]) / full_scale);
    return 0;
}

/// While it lives, nothing is written to standard error. eSpeak NG looks for a sound server even if it is to
/// play nothing, and the server's library complains where it finds no home for its files.
class Hush {
public:
    Hush() : before_(::fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 0))
    {
        const base::Descriptor nowhere(::open("/dev/null", O_WRONLY | O_CLOEXEC));
        if (before_ && nowhere) ::dup2(nowhere.get(), STDERR_FILENO);
    }
    ~Hush()
    {
        if (before_) ::dup2(before_.get(), STDERR_FILENO);
    }
    Hush(const Hush&) = delete;
    Hush& operator=(const Hush&) = delete;
    Hush(Hush&&) = delete;
    Hush& operator=(Hush&&) = delete;

private:
    base::Descriptor before_;
};

std::filesystem::path data_folder()
{
    const char* path = nullptr;
    espeak_Info(&path);
    return path;
}

/// eSpeak takes an unknown variant without a word, so it is looked for first; and a name is no path.
bool variant_exists(const std::string& variant)
{
    const bool plain = std::all_of(variant.begin(), variant.end(), [](unsigned char character) {
        return std::isalnum(character) != 0 || character == ' ' || character == '-' || character == '_';
    });
    std::error_code ignored;
    return plain && std::filesystem::is_regular_file(data_folder() / "voices" / "!v" / variant, ignored);
}

/// Words a minute up to which eSpeak times itself; beyond, libsonic squeezes the finished sound, and the word
/// marks drift.
constexpr int fastest_own_rate = 449;

bool is_mbrola(const std::string& voice)
{
    const std::string file = voice.substr(voice.rfind('/') + 1);
    return voice.starts_with("mb/") || file.starts_with("mb-");
}

base::Error no_voice(const std::string& voice)
{
    if (!is_mbrola(voice))
        return {fmt::format("eSpeak NG has no voice \"{}\"; `espeak-ng --voices` lists them", voice)};
    const std::string name = voice.substr(voice.rfind("mb-") + 3);
    return {fmt::format("the voice \"{}\" is one of MBROLA, which this machine lacks: install the packages "
                        "mbrola and mbrola-{} (`espeak-ng --voices=mb` lists the voices)",
                        voice, name)};
}

} // namespace

EngineSettings settings_of(const Voice& voice)
{
    return {voice.engine_voice, voice.variant,  voice.rate,       voice.pitch,
            voice.pitch_range,  voice.word_gap, voice.own_variant};
}

EngineSettings settings_of(const TakeOrder& order)
{
    return {order.engine_voice, order.variant,  order.rate,       order.pitch,
            order.pitch_range,  order.word_gap, order.own_variant};
}

std::string engine_version() { return espeak_Info(nullptr); }

base::Result<Engine> Engine::start()
{
    const Hush hush;
    // The espeak_ng_ functions, since espeak_Initialize ends the process when the data are missing.
    espeak_ng_InitializePath(nullptr);
    espeak_ng_ERROR_CONTEXT context = nullptr;
    const espeak_ng_STATUS status = espeak_ng_Initialize(&context);
    espeak_ng_ClearErrorContext(&context);
    if (status != ENS_OK) {
        return base::failure("{}: eSpeak NG's voice data cannot be loaded; install espeak-ng-data {}",
                             data_folder().string(), engine_version());
    }
    if (espeak_ng_InitializeOutput(ENOUTPUT_MODE_SYNCHRONOUS, 0, nullptr) != ENS_OK)
        return base::failure("eSpeak NG cannot be started: it has no memory for its output");
    espeak_SetSynthCallback(collect);
    TRY_ASSIGN(Dictionary dictionary, Dictionary::open(data_folder()));
    return Engine(base::Hertz{espeak_ng_GetSampleRate()}, data_folder(), std::move(dictionary));
}

// The functions from here on use no member, but the library that start() has initialised.
// NOLINTBEGIN(readability-convert-member-functions-to-static)

base::Status Engine::set(const EngineSettings& settings)
{
    if (!settings.own_variant.empty()) {
        TRY_ASSIGN(const PrivateData data, PrivateData::make(data_, settings.own_variant));
        TRY(data.link_dictionaries());
        return apply(settings);
    }
    if (!variant_exists(settings.variant) && !settings.variant.empty()) {
        return base::failure("there is no voice variant \"{}\": neither in the folder variants beside the "
                             "voice nor among eSpeak NG's (`espeak-ng --voices=variant` lists them)",
                             settings.variant);
    }
    return apply(settings);
}

base::Status Engine::select(const std::string& voice)
{
    // Without the library's own complaints about MBROLA.
    const std::optional<Hush> hush = is_mbrola(voice) ? std::optional<Hush>(std::in_place) : std::nullopt;
    if (espeak_ng_SetVoiceByName(voice.c_str()) == ENS_OK) return {};
    return tl::unexpected(no_voice(voice.substr(0, voice.find('+'))));
}

/// Where the variant is one of ours, the library sees private data that hold it.
base::Status Engine::apply(const EngineSettings& settings)
{
    const std::string variant =
        settings.own_variant.empty() ? settings.variant : std::string(speech::own_variant);
    if (settings.voice.empty()) return tl::unexpected(no_voice(settings.voice));
    TRY(select(variant.empty() ? settings.voice : settings.voice + "+" + variant));
    // Only now: a new voice resets them.
    espeak_SetParameter(espeakRATE, std::min(settings.rate, fastest_own_rate), 0);
    espeak_SetParameter(espeakPITCH, settings.pitch, 0);
    espeak_SetParameter(espeakRANGE, settings.pitch_range, 0);
    espeak_SetParameter(espeakWORDGAP, settings.word_gap, 0);
    settings_ = settings;
    return {};
}

base::Result<Speech> Engine::speak(const std::string& text)
{
    // eSpeak draws its noise from the C library's generator.
    std::srand(1); // NOLINT(cert-msc51-cpp): the same noise every time is what is wanted
    Recording recording;
    const espeak_ERROR error = espeak_Synth(text.c_str(), text.size() + 1, 0, POS_CHARACTER, 0,
                                            espeakCHARS_UTF8, nullptr, &recording);
    if (error != EE_OK) return base::failure("eSpeak NG could not speak the text (error {})", int{error});
    const auto length = static_cast<base::Samples>(recording.samples.size());
    return Speech{std::move(recording.samples), word_marks(text, recording.words, length)};
}

// NOLINTEND(readability-convert-member-functions-to-static)

} // namespace speech
