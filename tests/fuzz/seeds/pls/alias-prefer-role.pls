<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="de">
<lexeme role="a:b"><grapheme>d.h.</grapheme><alias>das heißt</alias><phoneme prefer="true">das ˈhaɪ̯st</phoneme></lexeme></lexicon>