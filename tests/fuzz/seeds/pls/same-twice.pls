<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="de">
<lexeme><grapheme>Band</grapheme><phoneme>bɛnt</phoneme></lexeme><lexeme><grapheme>band</grapheme><phoneme>bant</phoneme></lexeme><lexeme><grapheme>Band</grapheme><phoneme>bant</phoneme></lexeme></lexicon>