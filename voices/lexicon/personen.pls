<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="de">
<!-- Vornamen, deutsch -->
<lexeme><grapheme>Abraham</grapheme><phoneme>ˈaːbʁaham</phoneme></lexeme>
<lexeme><grapheme>Adriana</grapheme><phoneme>adʁiˈaːna</phoneme></lexeme>
<lexeme><grapheme>Agathe</grapheme><phoneme>aˈɡaːtə</phoneme></lexeme>
<lexeme><grapheme>Alena</grapheme><phoneme>aˈleːna</phoneme></lexeme>
<lexeme><grapheme>Alex</grapheme><phoneme>ˈalɛks</phoneme></lexeme>
<lexeme><grapheme>Alexa</grapheme><phoneme>aˈlɛksa</phoneme></lexeme>
<lexeme><grapheme>Alexander</grapheme><phoneme>alɛˈksandɐ</phoneme></lexeme>
<lexeme><grapheme>Alexis</grapheme><phoneme>aˈlɛksɪs</phoneme></lexeme>
<lexeme><grapheme>Alina</grapheme><phoneme>aˈliːna</phoneme></lexeme>
<lexeme><grapheme>Alois</grapheme><phoneme>ˈaːlɔɪs</phoneme></lexeme>
<lexeme><grapheme>Amalia</grapheme><phoneme>aˈmaːlia</phoneme></lexeme>
<lexeme><grapheme>Amalie</grapheme><phoneme>aˈmaːliə</phoneme></lexeme>
<lexeme><grapheme>Amelie</grapheme><phoneme>ˈaməli</phoneme></lexeme>
<lexeme><grapheme>Anastasia</grapheme><phoneme>anasˈtaːzia</phoneme></lexeme>
<lexeme><grapheme>Andrej</grapheme><phoneme>anˈdʁeɪ</phoneme></lexeme>
<lexeme><grapheme>André</grapheme><grapheme>Andre</grapheme><phoneme>anˈdʁeː</phoneme></lexeme>
<lexeme><grapheme>Andrée</grapheme><phoneme>ɑ̃ˈdʁeː</phoneme></lexeme>
<lexeme><grapheme>Anette</grapheme><grapheme>Annette</grapheme><phoneme>aˈnɛtə</phoneme></lexeme>
<lexeme><grapheme>Angelika</grapheme><phoneme>aŋˈɡeːlika</phoneme></lexeme>
<lexeme><grapheme>Angelina</grapheme><phoneme>andʒeˈliːna</phoneme></lexeme>
<lexeme><grapheme>Anita</grapheme><phoneme>aˈniːta</phoneme></lexeme>
<lexeme><grapheme>Annabel</grapheme><phoneme>ˈanabɛl</phoneme></lexeme>
<lexeme><grapheme>Annalena</grapheme><phoneme>anaˈleːna</phoneme></lexeme>
<lexeme><grapheme>Annemarie</grapheme><phoneme>ˈanəmaʁiː</phoneme></lexeme>
<lexeme><grapheme>Antonia</grapheme><phoneme>anˈtoːnia</phoneme></lexeme>
<lexeme><grapheme>Antonio</grapheme><phoneme>anˈtoːnio</phoneme></lexeme>
<lexeme><grapheme>Arthur</grapheme><grapheme>Artur</grapheme><phoneme>ˈaʁtʊʁ</phoneme></lexeme>
<lexeme><grapheme>Astrid</grapheme><phoneme>ˈastʁɪt</phoneme></lexeme>
<lexeme><grapheme>Auguste</grapheme><phoneme>aʊˈɡʊstə</phoneme></lexeme>
<lexeme><grapheme>Augustin</grapheme><phoneme>aʊɡʊsˈtiːn</phoneme></lexeme>
<lexeme><grapheme>Aurelia</grapheme><phoneme>aʊˈʁeːlia</phoneme></lexeme>
<lexeme><grapheme>Bastian</grapheme><phoneme>ˈbastian</phoneme></lexeme>
<lexeme><grapheme>Beatrice</grapheme><phoneme>beaˈtʁiːs</phoneme></lexeme>
<lexeme><grapheme>Beatrix</grapheme><phoneme>beˈaːtʁɪks</phoneme></lexeme>
<lexeme><grapheme>Ben</grapheme><phoneme>bɛn</phoneme></lexeme>
<lexeme><grapheme>Benedikt</grapheme><phoneme>ˈbeːnedɪkt</phoneme></lexeme>
<lexeme><grapheme>Benjamin</grapheme><phoneme>ˈbɛnjamiːn</phoneme></lexeme>
<lexeme><grapheme>Bernadette</grapheme><phoneme>bɛʁnaˈdɛt</phoneme></lexeme>
<lexeme><grapheme>Bernard</grapheme><phoneme>bɛʁˈnaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Bettina</grapheme><phoneme>bɛˈtiːna</phoneme></lexeme>
<lexeme><grapheme>Birgit</grapheme><phoneme>ˈbɪʁɡɪt</phoneme></lexeme>
<lexeme><grapheme>Brigitte</grapheme><phoneme>bʁiˈɡɪtə</phoneme></lexeme>
<lexeme><grapheme>Carola</grapheme><grapheme>Karola</grapheme><phoneme>kaˈʁoːla</phoneme></lexeme>
<lexeme><grapheme>Cecilia</grapheme><phoneme>tseˈtsiːlia</phoneme></lexeme>
<lexeme><grapheme>Charlotte</grapheme><phoneme>ʃaʁˈlɔtə</phoneme></lexeme>
<lexeme><grapheme>Christiana</grapheme><phoneme>kʁɪstiˈaːna</phoneme></lexeme>
<lexeme><grapheme>Christiane</grapheme><phoneme>kʁɪstiˈaːnə</phoneme></lexeme>
<lexeme><grapheme>Cindy</grapheme><phoneme>ˈsɪndi</phoneme></lexeme>
<lexeme><grapheme>Constanze</grapheme><phoneme>kɔnˈstantsə</phoneme></lexeme>
<lexeme><grapheme>Cornelia</grapheme><grapheme>Kornelia</grapheme><phoneme>kɔʁˈneːlia</phoneme></lexeme>
<lexeme><grapheme>Cornelius</grapheme><phoneme>kɔʁˈneːliʊs</phoneme></lexeme>
<lexeme><grapheme>Cyrill</grapheme><grapheme>Kyrill</grapheme><phoneme>kyˈʁɪl</phoneme></lexeme>
<lexeme><grapheme>Danny</grapheme><phoneme>ˈdɛni</phoneme></lexeme>
<lexeme><grapheme>Daphne</grapheme><phoneme>ˈdafnə</phoneme></lexeme>
<lexeme><grapheme>Darius</grapheme><phoneme>daˈʁiːʊs</phoneme></lexeme>
<lexeme><grapheme>David</grapheme><phoneme>ˈdaːvɪt</phoneme></lexeme>
<lexeme><grapheme>Davide</grapheme><phoneme>ˈdaːvide</phoneme></lexeme>
<lexeme><grapheme>Denis</grapheme><phoneme>ˈdɛnɪs</phoneme></lexeme>
<lexeme><grapheme>Denise</grapheme><phoneme>deˈniːs</phoneme></lexeme>
<lexeme><grapheme>Desiree</grapheme><phoneme>deziˈʁeː</phoneme></lexeme>
<lexeme><grapheme>Detlef</grapheme><grapheme>Detlev</grapheme><phoneme>ˈdeːtlɛf</phoneme></lexeme>
<lexeme><grapheme>Diana</grapheme><phoneme>diˈaːna</phoneme></lexeme>
<lexeme><grapheme>Doreen</grapheme><phoneme>doˈʁeːn</phoneme></lexeme>
<lexeme><grapheme>Dorothea</grapheme><phoneme>doʁoˈteːa</phoneme></lexeme>
<lexeme><grapheme>Eleonora</grapheme><phoneme>eleoˈnoːʁa</phoneme></lexeme>
<lexeme><grapheme>Eleonore</grapheme><phoneme>eleoˈnoːʁə</phoneme></lexeme>
<lexeme><grapheme>Elfriede</grapheme><phoneme>ɛlˈfʁiːdə</phoneme></lexeme>
<lexeme><grapheme>Elias</grapheme><phoneme>eˈliːas</phoneme></lexeme>
<lexeme><grapheme>Elina</grapheme><phoneme>eˈliːna</phoneme></lexeme>
<lexeme><grapheme>Elisa</grapheme><phoneme>eˈliːza</phoneme></lexeme>
<lexeme><grapheme>Elisabeth</grapheme><phoneme>eˈliːzabɛt</phoneme></lexeme>
<lexeme><grapheme>Elise</grapheme><phoneme>eˈliːzə</phoneme></lexeme>
<lexeme><grapheme>Elvira</grapheme><phoneme>ɛlˈviːʁa</phoneme></lexeme>
<lexeme><grapheme>Emanuel</grapheme><grapheme>Emmanuel</grapheme><phoneme>eˈmaːnuɛl</phoneme></lexeme>
<lexeme><grapheme>Emil</grapheme><phoneme>ˈeːmiːl</phoneme></lexeme>
<lexeme><grapheme>Emilia</grapheme><phoneme>eˈmiːlia</phoneme></lexeme>
<lexeme><grapheme>Emilie</grapheme><phoneme>eˈmiːliə</phoneme></lexeme>
<lexeme><grapheme>Emily</grapheme><phoneme>ˈɛmɪli</phoneme></lexeme>
<lexeme><grapheme>Erica</grapheme><grapheme>Erika</grapheme><phoneme>ˈeːʁika</phoneme></lexeme>
<lexeme><grapheme>Erich</grapheme><phoneme>ˈeːʁɪç</phoneme></lexeme>
<lexeme><grapheme>Erwin</grapheme><phoneme>ˈɛʁviːn</phoneme></lexeme>
<lexeme><grapheme>Eugenia</grapheme><phoneme>ɔʏˈɡeːnia</phoneme></lexeme>
<lexeme><grapheme>Eva</grapheme><phoneme>ˈeːfa</phoneme></lexeme>
<lexeme><grapheme>Evelyn</grapheme><phoneme>ˈeːvəliːn</phoneme></lexeme>
<lexeme><grapheme>Fabian</grapheme><phoneme>ˈfaːbiaːn</phoneme></lexeme>
<lexeme><grapheme>Fabienne</grapheme><phoneme>fabiˈɛn</phoneme></lexeme>
<lexeme><grapheme>Felicia</grapheme><phoneme>feˈliːtsia</phoneme></lexeme>
<lexeme><grapheme>Felicitas</grapheme><grapheme>Felizitas</grapheme><phoneme>feˈliːtsitas</phoneme></lexeme>
<lexeme><grapheme>Fiona</grapheme><phoneme>fiˈoːna</phoneme></lexeme>
<lexeme><grapheme>Florentin</grapheme><phoneme>floʁɛnˈtiːn</phoneme></lexeme>
<lexeme><grapheme>Francesca</grapheme><phoneme>fʁanˈtʃɛska</phoneme></lexeme>
<lexeme><grapheme>Francesco</grapheme><phoneme>fʁanˈtʃɛsko</phoneme></lexeme>
<lexeme><grapheme>Francis</grapheme><phoneme>ˈfʁaːnsɪs</phoneme></lexeme>
<lexeme><grapheme>Francisco</grapheme><phoneme>fʁanˈsɪsko</phoneme></lexeme>
<lexeme><grapheme>Franziskus</grapheme><phoneme>fʁanˈtsɪskʊs</phoneme></lexeme>
<lexeme><grapheme>Fred</grapheme><phoneme>fʁɛt</phoneme></lexeme>
<lexeme><grapheme>Friederike</grapheme><phoneme>fʁiːdəˈʁiːkə</phoneme></lexeme>
<lexeme><grapheme>Gabriel</grapheme><phoneme>ˈɡaːbʁieːl</phoneme></lexeme>
<lexeme><grapheme>Gabriela</grapheme><grapheme>Gabriella</grapheme><phoneme>ɡabʁiˈeːla</phoneme></lexeme>
<lexeme><grapheme>Gabriele</grapheme><phoneme>ɡabʁiˈeːlə</phoneme></lexeme>
<lexeme><grapheme>Georgia</grapheme><phoneme>ˈdʒɔːɐ̯dʒa</phoneme></lexeme>
<lexeme><grapheme>Gerald</grapheme><phoneme>ˈɡeːʁalt</phoneme></lexeme>
<lexeme><grapheme>Gereon</grapheme><phoneme>ˈɡeːʁeɔn</phoneme></lexeme>
<lexeme><grapheme>Gerlinde</grapheme><phoneme>ɡɛʁˈlɪndə</phoneme></lexeme>
<lexeme><grapheme>Gero</grapheme><phoneme>ˈɡeːʁo</phoneme></lexeme>
<lexeme><grapheme>Giselher</grapheme><phoneme>ˈɡiːzəlheːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Gotthold</grapheme><phoneme>ˈɡɔthɔlt</phoneme></lexeme>
<lexeme><grapheme>Gudrun</grapheme><phoneme>ˈɡuːdʁuːn</phoneme></lexeme>
<lexeme><grapheme>Guido</grapheme><phoneme>ˈɡiːdo</phoneme></lexeme>
<lexeme><grapheme>Hannelore</grapheme><phoneme>hanəˈloːʁə</phoneme></lexeme>
<lexeme><grapheme>Hans</grapheme><phoneme>hans</phoneme></lexeme>
<lexeme><grapheme>Harry</grapheme><phoneme>ˈhɛʁi</phoneme></lexeme>
<lexeme><grapheme>Hedwig</grapheme><phoneme>ˈheːtvɪç</phoneme></lexeme>
<lexeme><grapheme>Helene</grapheme><phoneme>heˈleːnə</phoneme></lexeme>
<lexeme><grapheme>Henri</grapheme><phoneme>ɑ̃ˈʁiː</phoneme></lexeme>
<lexeme><grapheme>Henrietta</grapheme><phoneme>hɛnʁiˈɛta</phoneme></lexeme>
<lexeme><grapheme>Henriette</grapheme><phoneme>hɛnʁiˈɛtə</phoneme></lexeme>
<lexeme><grapheme>Henrike</grapheme><phoneme>hɛnˈʁiːkə</phoneme></lexeme>
<lexeme><grapheme>Hieronymus</grapheme><phoneme>hieˈʁoːnymʊs</phoneme></lexeme>
<lexeme><grapheme>Hubertus</grapheme><phoneme>huˈbɛʁtʊs</phoneme></lexeme>
<lexeme><grapheme>Ignatius</grapheme><phoneme>ɪˈɡnaːtsiʊs</phoneme></lexeme>
<lexeme><grapheme>Ilona</grapheme><phoneme>iˈloːna</phoneme></lexeme>
<lexeme><grapheme>Immanuel</grapheme><phoneme>ɪˈmaːnuɛl</phoneme></lexeme>
<lexeme><grapheme>Inga</grapheme><phoneme>ˈɪŋɡa</phoneme></lexeme>
<lexeme><grapheme>Ingo</grapheme><phoneme>ˈɪŋɡo</phoneme></lexeme>
<lexeme><grapheme>Ingrid</grapheme><phoneme>ˈɪŋɡʁɪt</phoneme></lexeme>
<lexeme><grapheme>Irena</grapheme><phoneme>iˈʁeːna</phoneme></lexeme>
<lexeme><grapheme>Irene</grapheme><phoneme>iˈʁeːnə</phoneme></lexeme>
<lexeme><grapheme>Isaak</grapheme><phoneme>ˈiːzaak</phoneme></lexeme>
<lexeme><grapheme>Isabel</grapheme><grapheme>Isabelle</grapheme><phoneme>izaˈbɛl</phoneme></lexeme>
<lexeme><grapheme>Isolde</grapheme><phoneme>iˈzɔldə</phoneme></lexeme>
<lexeme><grapheme>Ivan</grapheme><grapheme>Iwan</grapheme><phoneme>ˈiːvan</phoneme></lexeme>
<lexeme><grapheme>Jacqueline</grapheme><phoneme>ʒakəˈliːn</phoneme></lexeme>
<lexeme><grapheme>Jan</grapheme><phoneme>jan</phoneme></lexeme>
<lexeme><grapheme>Janina</grapheme><phoneme>jaˈniːna</phoneme></lexeme>
<lexeme><grapheme>Janine</grapheme><grapheme>Janin</grapheme><phoneme>jaˈniːn</phoneme></lexeme>
<lexeme><grapheme>Jean</grapheme><phoneme>ʒɑ̃ː</phoneme></lexeme>
<lexeme><grapheme>Jeanette</grapheme><grapheme>Jeannette</grapheme><phoneme>ʒaˈnɛt</phoneme></lexeme>
<lexeme><grapheme>Jeanne</grapheme><phoneme>ʒan</phoneme></lexeme>
<lexeme><grapheme>Jeannine</grapheme><phoneme>ʒaˈniːn</phoneme></lexeme>
<lexeme><grapheme>Jelena</grapheme><phoneme>jeˈleːna</phoneme></lexeme>
<lexeme><grapheme>Jennifer</grapheme><phoneme>ˈdʒɛnɪfɐ</phoneme></lexeme>
<lexeme><grapheme>Jenny</grapheme><phoneme>ˈdʒɛni</phoneme></lexeme>
<lexeme><grapheme>Jens</grapheme><phoneme>jɛns</phoneme></lexeme>
<lexeme><grapheme>Jeremias</grapheme><phoneme>jeʁeˈmiːas</phoneme></lexeme>
<lexeme><grapheme>Jim</grapheme><phoneme>dʒɪm</phoneme></lexeme>
<lexeme><grapheme>Jimmy</grapheme><phoneme>ˈdʒɪmi</phoneme></lexeme>
<lexeme><grapheme>Joachim</grapheme><phoneme>joˈaxɪm</phoneme></lexeme>
<lexeme><grapheme>Joana</grapheme><phoneme>joˈana</phoneme></lexeme>
<lexeme><grapheme>Joe</grapheme><phoneme>dʒoʊ</phoneme></lexeme>
<lexeme><grapheme>Julian</grapheme><phoneme>ˈjuːliaːn</phoneme></lexeme>
<lexeme><grapheme>Juliana</grapheme><phoneme>juliˈaːna</phoneme></lexeme>
<lexeme><grapheme>Juliette</grapheme><phoneme>ʒyliˈɛt</phoneme></lexeme>
<lexeme><grapheme>Justin</grapheme><phoneme>ˈdʒastɪn</phoneme></lexeme>
<lexeme><grapheme>Katharine</grapheme><grapheme>Katherine</grapheme><grapheme>Catherine</grapheme><phoneme>ˈkɛθəʁɪn</phoneme></lexeme>
<lexeme><grapheme>Kay</grapheme><phoneme>kaɪ</phoneme></lexeme>
<lexeme><grapheme>Käthe</grapheme><phoneme>ˈkɛːtə</phoneme></lexeme>
<lexeme><grapheme>Kevin</grapheme><phoneme>ˈkɛvɪn</phoneme></lexeme>
<lexeme><grapheme>Kilian</grapheme><phoneme>ˈkiːliaːn</phoneme></lexeme>
<lexeme><grapheme>Kim</grapheme><phoneme>kɪm</phoneme></lexeme>
<lexeme><grapheme>Konrad</grapheme><phoneme>ˈkɔnʁaːt</phoneme></lexeme>
<lexeme><grapheme>Konstantin</grapheme><phoneme>ˈkɔnstantiːn</phoneme></lexeme>
<lexeme><grapheme>Kristian</grapheme><phoneme>ˈkʁɪstian</phoneme></lexeme>
<lexeme><grapheme>Laurenz</grapheme><phoneme>ˈlaʊʁɛnts</phoneme></lexeme>
<lexeme><grapheme>Leander</grapheme><phoneme>leˈandɐ</phoneme></lexeme>
<lexeme><grapheme>Leona</grapheme><phoneme>leˈoːna</phoneme></lexeme>
<lexeme><grapheme>Leonie</grapheme><phoneme>leoˈniː</phoneme></lexeme>
<lexeme><grapheme>Leonore</grapheme><phoneme>leoˈnoːʁə</phoneme></lexeme>
<lexeme><grapheme>Levin</grapheme><phoneme>leˈviːn</phoneme></lexeme>
<lexeme><grapheme>Lili</grapheme><grapheme>Lily</grapheme><phoneme>ˈlɪli</phoneme></lexeme>
<lexeme><grapheme>Lilian</grapheme><phoneme>ˈliːlian</phoneme></lexeme>
<lexeme><grapheme>Lorena</grapheme><phoneme>loˈʁeːna</phoneme></lexeme>
<lexeme><grapheme>Lorenz</grapheme><phoneme>ˈloːʁɛnts</phoneme></lexeme>
<lexeme><grapheme>Lothar</grapheme><phoneme>ˈloːtaʁ</phoneme></lexeme>
<lexeme><grapheme>Louis</grapheme><phoneme>ˈluːi</phoneme></lexeme>
<lexeme><grapheme>Louisa</grapheme><grapheme>Luisa</grapheme><phoneme>luˈiːza</phoneme></lexeme>
<lexeme><grapheme>Louise</grapheme><phoneme>luˈiːzə</phoneme></lexeme>
<lexeme><grapheme>Lucia</grapheme><grapheme>Luzia</grapheme><phoneme>luˈtsiːa</phoneme></lexeme>
<lexeme><grapheme>Lucie</grapheme><phoneme>lyˈsiː</phoneme></lexeme>
<lexeme><grapheme>Lucius</grapheme><phoneme>ˈluːtsiʊs</phoneme></lexeme>
<lexeme><grapheme>Ludger</grapheme><phoneme>ˈluːtɡɐ</phoneme></lexeme>
<lexeme><grapheme>Ludwig</grapheme><phoneme>ˈluːtvɪç</phoneme></lexeme>
<lexeme><grapheme>Luis</grapheme><phoneme>luˈiːs</phoneme></lexeme>
<lexeme><grapheme>Luise</grapheme><phoneme>luˈiːzə</phoneme></lexeme>
<lexeme><grapheme>Madeleine</grapheme><phoneme>madəˈlɛːn</phoneme></lexeme>
<lexeme><grapheme>Magdalena</grapheme><phoneme>makdaˈleːna</phoneme></lexeme>
<lexeme><grapheme>Malte</grapheme><phoneme>ˈmaltə</phoneme></lexeme>
<lexeme><grapheme>Mandy</grapheme><phoneme>ˈmɛndi</phoneme></lexeme>
<lexeme><grapheme>Manuela</grapheme><phoneme>manuˈeːla</phoneme></lexeme>
<lexeme><grapheme>Marcel</grapheme><phoneme>maʁˈsɛl</phoneme></lexeme>
<lexeme><grapheme>Mareike</grapheme><phoneme>maˈʁaɪkə</phoneme></lexeme>
<lexeme><grapheme>Margaret</grapheme><phoneme>ˈmaːɐ̯ɡəʁət</phoneme></lexeme>
<lexeme><grapheme>Margareta</grapheme><phoneme>maʁɡaˈʁeːta</phoneme></lexeme>
<lexeme><grapheme>Margarete</grapheme><grapheme>Margarethe</grapheme><phoneme>maʁɡaˈʁeːtə</phoneme></lexeme>
<lexeme><grapheme>Margit</grapheme><phoneme>ˈmaʁɡɪt</phoneme></lexeme>
<lexeme><grapheme>Margret</grapheme><phoneme>maʁˈɡʁeːt</phoneme></lexeme>
<lexeme><grapheme>Margrit</grapheme><phoneme>maʁˈɡʁiːt</phoneme></lexeme>
<lexeme><grapheme>Mariana</grapheme><phoneme>maʁiˈaːna</phoneme></lexeme>
<lexeme><grapheme>Marianne</grapheme><phoneme>maʁiˈanə</phoneme></lexeme>
<lexeme><grapheme>Marieluise</grapheme><phoneme>maʁiluˈiːzə</phoneme></lexeme>
<lexeme><grapheme>Marietta</grapheme><phoneme>maʁiˈɛta</phoneme></lexeme>
<lexeme><grapheme>Marion</grapheme><phoneme>ˈmaːʁiɔn</phoneme></lexeme>
<lexeme><grapheme>Marit</grapheme><phoneme>ˈmaːʁɪt</phoneme></lexeme>
<lexeme><grapheme>Marlies</grapheme><phoneme>maʁˈliːs</phoneme></lexeme>
<lexeme><grapheme>Martina</grapheme><phoneme>maʁˈtiːna</phoneme></lexeme>
<lexeme><grapheme>Martine</grapheme><phoneme>maʁˈtiːn</phoneme></lexeme>
<lexeme><grapheme>Mathilde</grapheme><phoneme>maˈtɪldə</phoneme></lexeme>
<lexeme><grapheme>Matthäus</grapheme><phoneme>maˈtɛːʊs</phoneme></lexeme>
<lexeme><grapheme>Maurice</grapheme><phoneme>moˈʁiːs</phoneme></lexeme>
<lexeme><grapheme>Mauritius</grapheme><phoneme>maʊˈʁiːtsiʊs</phoneme></lexeme>
<lexeme><grapheme>Max</grapheme><phoneme>maks</phoneme></lexeme>
<lexeme><grapheme>Maximilian</grapheme><phoneme>maksiˈmiːliaːn</phoneme></lexeme>
<lexeme><grapheme>Melanie</grapheme><phoneme>ˈmeːlani</phoneme></lexeme>
<lexeme><grapheme>Melina</grapheme><phoneme>meˈliːna</phoneme></lexeme>
<lexeme><grapheme>Mercedes</grapheme><phoneme>mɛʁˈtseːdəs</phoneme></lexeme>
<lexeme><grapheme>Michelle</grapheme><phoneme>miˈʃɛl</phoneme></lexeme>
<lexeme><grapheme>Michèle</grapheme><phoneme>miˈʃɛl</phoneme></lexeme>
<lexeme><grapheme>Mike</grapheme><phoneme>maɪk</phoneme></lexeme>
<lexeme><grapheme>Milena</grapheme><phoneme>miˈleːna</phoneme></lexeme>
<lexeme><grapheme>Nadine</grapheme><phoneme>naˈdiːn</phoneme></lexeme>
<lexeme><grapheme>Nadja</grapheme><phoneme>ˈnaːdja</phoneme></lexeme>
<lexeme><grapheme>Nancy</grapheme><phoneme>ˈnɛnsi</phoneme></lexeme>
<lexeme><grapheme>Natalia</grapheme><grapheme>Natalja</grapheme><phoneme>naˈtaːlja</phoneme></lexeme>
<lexeme><grapheme>Natalie</grapheme><grapheme>Nathalie</grapheme><phoneme>ˈnataliː</phoneme></lexeme>
<lexeme><grapheme>Nathan</grapheme><phoneme>ˈnaːtan</phoneme></lexeme>
<lexeme><grapheme>Nathanael</grapheme><phoneme>naˈtaːnaɛl</phoneme></lexeme>
<lexeme><grapheme>Nicolai</grapheme><grapheme>Nikolai</grapheme><grapheme>Nikolaj</grapheme><phoneme>ˈnɪkolaɪ</phoneme></lexeme>
<lexeme><grapheme>Nicolas</grapheme><phoneme>ˈnɪkolas</phoneme></lexeme>
<lexeme><grapheme>Nicole</grapheme><phoneme>niˈkɔl</phoneme></lexeme>
<lexeme><grapheme>Niklas</grapheme><grapheme>Niclas</grapheme><phoneme>ˈniːklas</phoneme></lexeme>
<lexeme><grapheme>Noemi</grapheme><phoneme>noˈeːmi</phoneme></lexeme>
<lexeme><grapheme>Norman</grapheme><phoneme>ˈnɔʁman</phoneme></lexeme>
<lexeme><grapheme>Oleg</grapheme><phoneme>ˈoːlɛk</phoneme></lexeme>
<lexeme><grapheme>Oliver</grapheme><phoneme>ˈɔlivɐ</phoneme></lexeme>
<lexeme><grapheme>Olivia</grapheme><phoneme>oˈliːvia</phoneme></lexeme>
<lexeme><grapheme>Pamela</grapheme><phoneme>ˈpamela</phoneme></lexeme>
<lexeme><grapheme>Pascal</grapheme><phoneme>pasˈkal</phoneme></lexeme>
<lexeme><grapheme>Patricia</grapheme><phoneme>paˈtʁiːtsia</phoneme></lexeme>
<lexeme><grapheme>Patrizia</grapheme><phoneme>paˈtʁiːtsia</phoneme></lexeme>
<lexeme><grapheme>Petra</grapheme><phoneme>ˈpeːtʁa</phoneme></lexeme>
<lexeme><grapheme>Phillip</grapheme><phoneme>ˈfiːlɪp</phoneme></lexeme>
<lexeme><grapheme>Philomena</grapheme><phoneme>filoˈmeːna</phoneme></lexeme>
<lexeme><grapheme>Pierre</grapheme><phoneme>piˈɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Ramona</grapheme><phoneme>ʁaˈmoːna</phoneme></lexeme>
<lexeme><grapheme>Regina</grapheme><phoneme>ʁeˈɡiːna</phoneme></lexeme>
<lexeme><grapheme>Renata</grapheme><phoneme>ʁeˈnaːta</phoneme></lexeme>
<lexeme><grapheme>Rene</grapheme><phoneme>ʁəˈneː</phoneme></lexeme>
<lexeme><grapheme>Roberta</grapheme><phoneme>ʁoˈbɛʁta</phoneme></lexeme>
<lexeme><grapheme>Roberto</grapheme><phoneme>ʁoˈbɛʁto</phoneme></lexeme>
<lexeme><grapheme>Robin</grapheme><phoneme>ˈʁɔbɪn</phoneme></lexeme>
<lexeme><grapheme>Roger</grapheme><phoneme>ˈʁɔdʒɐ</phoneme></lexeme>
<lexeme><grapheme>Romana</grapheme><phoneme>ʁoˈmaːna</phoneme></lexeme>
<lexeme><grapheme>Romina</grapheme><phoneme>ʁoˈmiːna</phoneme></lexeme>
<lexeme><grapheme>Ronnie</grapheme><phoneme>ˈʁɔni</phoneme></lexeme>
<lexeme><grapheme>Rosalia</grapheme><phoneme>ʁoˈzaːlia</phoneme></lexeme>
<lexeme><grapheme>Rosemarie</grapheme><phoneme>ˈʁoːzəmaʁiː</phoneme></lexeme>
<lexeme><grapheme>Roswitha</grapheme><phoneme>ʁɔsˈviːta</phoneme></lexeme>
<lexeme><grapheme>Ruth</grapheme><phoneme>ʁuːt</phoneme></lexeme>
<lexeme><grapheme>Sabina</grapheme><phoneme>zaˈbiːna</phoneme></lexeme>
<lexeme><grapheme>Salome</grapheme><phoneme>ˈzaːlome</phoneme></lexeme>
<lexeme><grapheme>Selina</grapheme><phoneme>zeˈliːna</phoneme></lexeme>
<lexeme><grapheme>Severin</grapheme><phoneme>ˈzeːvəʁiːn</phoneme></lexeme>
<lexeme><grapheme>Sibylle</grapheme><grapheme>Sybille</grapheme><phoneme>ziˈbɪlə</phoneme></lexeme>
<lexeme><grapheme>Sieglinde</grapheme><phoneme>ziːkˈlɪndə</phoneme></lexeme>
<lexeme><grapheme>Sigmar</grapheme><phoneme>ˈziːkmaʁ</phoneme></lexeme>
<lexeme><grapheme>Sigmund</grapheme><phoneme>ˈziːkmʊnt</phoneme></lexeme>
<lexeme><grapheme>Sigrid</grapheme><phoneme>ˈziːɡʁɪt</phoneme></lexeme>
<lexeme><grapheme>Silvana</grapheme><phoneme>zɪlˈvaːna</phoneme></lexeme>
<lexeme><grapheme>Silvester</grapheme><grapheme>Sylvester</grapheme><phoneme>zɪlˈvɛstɐ</phoneme></lexeme>
<lexeme><grapheme>Simeon</grapheme><phoneme>ˈziːmeɔn</phoneme></lexeme>
<lexeme><grapheme>Simona</grapheme><phoneme>ziˈmoːna</phoneme></lexeme>
<lexeme><grapheme>Sophia</grapheme><phoneme>zoˈfiːa</phoneme></lexeme>
<lexeme><grapheme>Sonia</grapheme><phoneme>ˈzɔnja</phoneme></lexeme>
<lexeme><grapheme>Stefan</grapheme><grapheme>Stephan</grapheme><phoneme>ˈʃtɛfan</phoneme></lexeme>
<lexeme><grapheme>Stefanie</grapheme><grapheme>Stephanie</grapheme><phoneme>ˈʃtɛfaniː</phoneme></lexeme>
<lexeme><grapheme>Susan</grapheme><phoneme>ˈsuːzən</phoneme></lexeme>
<lexeme><grapheme>Susanne</grapheme><phoneme>zuˈzanə</phoneme></lexeme>
<lexeme><grapheme>Svantje</grapheme><phoneme>ˈsvantjə</phoneme></lexeme>
<lexeme><grapheme>Sven</grapheme><grapheme>Swen</grapheme><phoneme>svɛn</phoneme></lexeme>
<lexeme><grapheme>Sylke</grapheme><phoneme>ˈzɪlkə</phoneme></lexeme>
<lexeme><grapheme>Sylvia</grapheme><phoneme>ˈzɪlvia</phoneme></lexeme>
<lexeme><grapheme>Tabea</grapheme><phoneme>taˈbeːa</phoneme></lexeme>
<lexeme><grapheme>Tamara</grapheme><phoneme>taˈmaːʁa</phoneme></lexeme>
<lexeme><grapheme>Tatjana</grapheme><phoneme>tatˈjaːna</phoneme></lexeme>
<lexeme><grapheme>Teresa</grapheme><grapheme>Theresa</grapheme><phoneme>teˈʁeːza</phoneme></lexeme>
<lexeme><grapheme>Therese</grapheme><phoneme>teˈʁeːzə</phoneme></lexeme>
<lexeme><grapheme>Theresia</grapheme><phoneme>teˈʁeːzia</phoneme></lexeme>
<lexeme><grapheme>Tilman</grapheme><phoneme>ˈtɪlman</phoneme></lexeme>
<lexeme><grapheme>Tobias</grapheme><phoneme>toˈbiːas</phoneme></lexeme>
<lexeme><grapheme>Ulrika</grapheme><phoneme>ʊlˈʁiːka</phoneme></lexeme>
<lexeme><grapheme>Ulrike</grapheme><phoneme>ʊlˈʁiːkə</phoneme></lexeme>
<lexeme><grapheme>Valentina</grapheme><phoneme>valɛnˈtiːna</phoneme></lexeme>
<lexeme><grapheme>Valeria</grapheme><phoneme>vaˈleːʁia</phoneme></lexeme>
<lexeme><grapheme>Valerie</grapheme><phoneme>ˈvaləʁi</phoneme></lexeme>
<lexeme><grapheme>Veronica</grapheme><grapheme>Veronika</grapheme><phoneme>veˈʁoːnika</phoneme></lexeme>
<lexeme><grapheme>Victoria</grapheme><grapheme>Viktoria</grapheme><phoneme>vɪkˈtoːʁia</phoneme></lexeme>
<lexeme><grapheme>Vincent</grapheme><phoneme>ˈvɪntsɛnt</phoneme></lexeme>
<lexeme><grapheme>Vinzenz</grapheme><phoneme>ˈvɪntsɛnts</phoneme></lexeme>
<lexeme><grapheme>Viola</grapheme><phoneme>viˈoːla</phoneme></lexeme>
<lexeme><grapheme>Vivian</grapheme><phoneme>ˈviːvian</phoneme></lexeme>
<lexeme><grapheme>Vivien</grapheme><grapheme>Vivienne</grapheme><phoneme>viviˈɛn</phoneme></lexeme>
<lexeme><grapheme>Wendelin</grapheme><phoneme>ˈvɛndəliːn</phoneme></lexeme>
<lexeme><grapheme>Wilhelmina</grapheme><phoneme>vɪlhɛlˈmiːna</phoneme></lexeme>
<lexeme><grapheme>Wladimir</grapheme><grapheme>Vladimir</grapheme><phoneme>vlaˈdiːmɪʁ</phoneme></lexeme>
<lexeme><grapheme>Yves</grapheme><phoneme>iːf</phoneme></lexeme>
<lexeme><grapheme>Yvonne</grapheme><phoneme>iˈvɔn</phoneme></lexeme>
<lexeme><grapheme>Zacharias</grapheme><phoneme>tsaxaˈʁiːas</phoneme></lexeme>
<!-- Vornamen, englisch -->
<lexeme><grapheme>Abigail</grapheme><phoneme>ˈɛbiɡeɪl</phoneme></lexeme>
<lexeme><grapheme>Adrienne</grapheme><phoneme>adʁiˈɛn</phoneme></lexeme>
<lexeme><grapheme>Aidan</grapheme><phoneme>ˈeɪdn̩</phoneme></lexeme>
<lexeme><grapheme>Alan</grapheme><grapheme>Allan</grapheme><phoneme>ˈɛlən</phoneme></lexeme>
<lexeme><grapheme>Alicia</grapheme><phoneme>aˈlɪʃa</phoneme></lexeme>
<lexeme><grapheme>Alison</grapheme><grapheme>Allison</grapheme><phoneme>ˈɛlɪsn̩</phoneme></lexeme>
<lexeme><grapheme>Amber</grapheme><phoneme>ˈɛmbɐ</phoneme></lexeme>
<lexeme><grapheme>Amy</grapheme><phoneme>ˈeɪmi</phoneme></lexeme>
<lexeme><grapheme>Andrew</grapheme><phoneme>ˈɛndʁuː</phoneme></lexeme>
<lexeme><grapheme>Andy</grapheme><phoneme>ˈɛndi</phoneme></lexeme>
<lexeme><grapheme>Angie</grapheme><phoneme>ˈɛndʒi</phoneme></lexeme>
<lexeme><grapheme>Ann</grapheme><phoneme>ɛn</phoneme></lexeme>
<lexeme><grapheme>Anthony</grapheme><phoneme>ˈɛntəni</phoneme></lexeme>
<lexeme><grapheme>Antony</grapheme><phoneme>ˈɛntəni</phoneme></lexeme>
<lexeme><grapheme>Archie</grapheme><phoneme>ˈaːɐ̯tʃi</phoneme></lexeme>
<lexeme><grapheme>Ashley</grapheme><phoneme>ˈɛʃli</phoneme></lexeme>
<lexeme><grapheme>Audrey</grapheme><phoneme>ˈɔːdʁi</phoneme></lexeme>
<lexeme><grapheme>Austin</grapheme><phoneme>ˈɔstɪn</phoneme></lexeme>
<lexeme><grapheme>Barry</grapheme><phoneme>ˈbɛʁi</phoneme></lexeme>
<lexeme><grapheme>Bernie</grapheme><phoneme>ˈbɜːni</phoneme></lexeme>
<lexeme><grapheme>Beth</grapheme><phoneme>bɛθ</phoneme></lexeme>
<lexeme><grapheme>Beverly</grapheme><grapheme>Beverley</grapheme><phoneme>ˈbɛvɐli</phoneme></lexeme>
<lexeme><grapheme>Billie</grapheme><phoneme>ˈbɪli</phoneme></lexeme>
<lexeme><grapheme>Blake</grapheme><phoneme>bleɪk</phoneme></lexeme>
<lexeme><grapheme>Bob</grapheme><phoneme>bɔp</phoneme></lexeme>
<lexeme><grapheme>Brad</grapheme><phoneme>bʁɛt</phoneme></lexeme>
<lexeme><grapheme>Bradley</grapheme><phoneme>ˈbʁɛdli</phoneme></lexeme>
<lexeme><grapheme>Brandon</grapheme><phoneme>ˈbʁɛndn̩</phoneme></lexeme>
<lexeme><grapheme>Brendan</grapheme><phoneme>ˈbʁɛndn̩</phoneme></lexeme>
<lexeme><grapheme>Brian</grapheme><grapheme>Bryan</grapheme><phoneme>ˈbʁaɪən</phoneme></lexeme>
<lexeme><grapheme>Bruce</grapheme><phoneme>bʁuːs</phoneme></lexeme>
<lexeme><grapheme>Bryce</grapheme><phoneme>bʁaɪs</phoneme></lexeme>
<lexeme><grapheme>Calvin</grapheme><phoneme>ˈkɛlvɪn</phoneme></lexeme>
<lexeme><grapheme>Cameron</grapheme><phoneme>ˈkɛməʁən</phoneme></lexeme>
<lexeme><grapheme>Carey</grapheme><phoneme>ˈkɛːʁi</phoneme></lexeme>
<lexeme><grapheme>Carlyle</grapheme><phoneme>kaːɐ̯ˈlaɪl</phoneme></lexeme>
<lexeme><grapheme>Carol</grapheme><grapheme>Carole</grapheme><phoneme>ˈkɛʁəl</phoneme></lexeme>
<lexeme><grapheme>Carrie</grapheme><phoneme>ˈkɛʁi</phoneme></lexeme>
<lexeme><grapheme>Casey</grapheme><phoneme>ˈkeɪsi</phoneme></lexeme>
<lexeme><grapheme>Cate</grapheme><grapheme>Kate</grapheme><phoneme>keɪt</phoneme></lexeme>
<lexeme><grapheme>Cathy</grapheme><grapheme>Kathy</grapheme><phoneme>ˈkɛθi</phoneme></lexeme>
<lexeme><grapheme>Celine</grapheme><grapheme>Céline</grapheme><phoneme>seˈliːn</phoneme></lexeme>
<lexeme><grapheme>Chad</grapheme><phoneme>tʃɛt</phoneme></lexeme>
<lexeme><grapheme>Charlene</grapheme><phoneme>ʃaʁˈliːn</phoneme></lexeme>
<lexeme><grapheme>Charles</grapheme><phoneme>tʃaːɐ̯ls</phoneme></lexeme>
<lexeme><grapheme>Charlie</grapheme><grapheme>Charly</grapheme><phoneme>ˈtʃaːɐ̯li</phoneme></lexeme>
<lexeme><grapheme>Chase</grapheme><phoneme>tʃeɪs</phoneme></lexeme>
<lexeme><grapheme>Chelsea</grapheme><phoneme>ˈtʃɛlsi</phoneme></lexeme>
<lexeme><grapheme>Cheryl</grapheme><phoneme>ˈʃɛʁɪl</phoneme></lexeme>
<lexeme><grapheme>Chester</grapheme><phoneme>ˈtʃɛstɐ</phoneme></lexeme>
<lexeme><grapheme>Chloe</grapheme><phoneme>kloˈeː</phoneme></lexeme>
<lexeme><grapheme>Chuck</grapheme><phoneme>tʃak</phoneme></lexeme>
<lexeme><grapheme>Claire</grapheme><grapheme>Clare</grapheme><phoneme>klɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Clarke</grapheme><phoneme>klaːɐ̯k</phoneme></lexeme>
<lexeme><grapheme>Clive</grapheme><phoneme>klaɪf</phoneme></lexeme>
<lexeme><grapheme>Clyde</grapheme><phoneme>klaɪt</phoneme></lexeme>
<lexeme><grapheme>Cole</grapheme><phoneme>koʊl</phoneme></lexeme>
<lexeme><grapheme>Colin</grapheme><phoneme>ˈkɔlɪn</phoneme></lexeme>
<lexeme><grapheme>Connor</grapheme><grapheme>Conor</grapheme><phoneme>ˈkɔnɐ</phoneme></lexeme>
<lexeme><grapheme>Courtney</grapheme><phoneme>ˈkɔːɐ̯tni</phoneme></lexeme>
<lexeme><grapheme>Craig</grapheme><phoneme>kʁeɪk</phoneme></lexeme>
<lexeme><grapheme>Curtis</grapheme><phoneme>ˈkɜːtɪs</phoneme></lexeme>
<lexeme><grapheme>Cynthia</grapheme><phoneme>ˈsɪnθia</phoneme></lexeme>
<lexeme><grapheme>Dale</grapheme><phoneme>deɪl</phoneme></lexeme>
<lexeme><grapheme>Damien</grapheme><phoneme>ˈdeɪmiən</phoneme></lexeme>
<lexeme><grapheme>Dan</grapheme><phoneme>dɛn</phoneme></lexeme>
<lexeme><grapheme>Darren</grapheme><phoneme>ˈdɛʁən</phoneme></lexeme>
<lexeme><grapheme>Dave</grapheme><phoneme>deɪf</phoneme></lexeme>
<lexeme><grapheme>Davis</grapheme><phoneme>ˈdeɪvɪs</phoneme></lexeme>
<lexeme><grapheme>Dawn</grapheme><phoneme>dɔːn</phoneme></lexeme>
<lexeme><grapheme>Dean</grapheme><phoneme>diːn</phoneme></lexeme>
<lexeme><grapheme>Debbie</grapheme><phoneme>ˈdɛbi</phoneme></lexeme>
<lexeme><grapheme>Derek</grapheme><phoneme>ˈdɛʁɪk</phoneme></lexeme>
<lexeme><grapheme>Diane</grapheme><grapheme>Dianne</grapheme><phoneme>daɪˈɛn</phoneme></lexeme>
<lexeme><grapheme>Dolores</grapheme><phoneme>doˈloːʁɛs</phoneme></lexeme>
<lexeme><grapheme>Donald</grapheme><phoneme>ˈdɔnl̩t</phoneme></lexeme>
<lexeme><grapheme>Dorothy</grapheme><phoneme>ˈdɔʁəθi</phoneme></lexeme>
<lexeme><grapheme>Douglas</grapheme><phoneme>ˈdaɡləs</phoneme></lexeme>
<lexeme><grapheme>Duke</grapheme><phoneme>djuːk</phoneme></lexeme>
<lexeme><grapheme>Duncan</grapheme><phoneme>ˈdaŋkn̩</phoneme></lexeme>
<lexeme><grapheme>Dustin</grapheme><phoneme>ˈdastɪn</phoneme></lexeme>
<lexeme><grapheme>Dwayne</grapheme><grapheme>Dwain</grapheme><phoneme>dweɪn</phoneme></lexeme>
<lexeme><grapheme>Dylan</grapheme><phoneme>ˈdɪlən</phoneme></lexeme>
<lexeme><grapheme>Earl</grapheme><phoneme>ɜːl</phoneme></lexeme>
<lexeme><grapheme>Ed</grapheme><phoneme>ɛt</phoneme></lexeme>
<lexeme><grapheme>Eddie</grapheme><phoneme>ˈɛdi</phoneme></lexeme>
<lexeme><grapheme>Edward</grapheme><phoneme>ˈɛtvɐt</phoneme></lexeme>
<lexeme><grapheme>Eileen</grapheme><grapheme>Aileen</grapheme><phoneme>aɪˈliːn</phoneme></lexeme>
<lexeme><grapheme>Elaine</grapheme><phoneme>iˈleɪn</phoneme></lexeme>
<lexeme><grapheme>Eleanor</grapheme><phoneme>ˈɛlənɔːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Elijah</grapheme><phoneme>iˈlaɪdʒa</phoneme></lexeme>
<lexeme><grapheme>Elizabeth</grapheme><phoneme>iˈlɪzəbəθ</phoneme></lexeme>
<lexeme><grapheme>Elliot</grapheme><grapheme>Elliott</grapheme><phoneme>ˈɛliət</phoneme></lexeme>
<lexeme><grapheme>Elton</grapheme><phoneme>ˈɛltn̩</phoneme></lexeme>
<lexeme><grapheme>Ethan</grapheme><phoneme>ˈiːθən</phoneme></lexeme>
<lexeme><grapheme>Eugene</grapheme><phoneme>juˈdʒiːn</phoneme></lexeme>
<lexeme><grapheme>Faith</grapheme><phoneme>feɪθ</phoneme></lexeme>
<lexeme><grapheme>Fergus</grapheme><phoneme>ˈfɜːɡəs</phoneme></lexeme>
<lexeme><grapheme>Frances</grapheme><phoneme>ˈfʁaːnsɪs</phoneme></lexeme>
<lexeme><grapheme>Gareth</grapheme><phoneme>ˈɡɛʁɪθ</phoneme></lexeme>
<lexeme><grapheme>Gary</grapheme><grapheme>Garry</grapheme><phoneme>ˈɡɛʁi</phoneme></lexeme>
<lexeme><grapheme>Gavin</grapheme><phoneme>ˈɡɛvɪn</phoneme></lexeme>
<lexeme><grapheme>Gene Hackman</grapheme><phoneme>dʒiːn ˈhɛkmən</phoneme></lexeme>
<lexeme><grapheme>Geoff</grapheme><grapheme>Jeff</grapheme><phoneme>dʒɛf</phoneme></lexeme>
<lexeme><grapheme>Geoffrey</grapheme><grapheme>Jeffrey</grapheme><grapheme>Jeffry</grapheme><phoneme>ˈdʒɛfʁi</phoneme></lexeme>
<lexeme><grapheme>Georgina</grapheme><phoneme>dʒɔːɐ̯ˈdʒiːna</phoneme></lexeme>
<lexeme><grapheme>Gigi</grapheme><phoneme>ˈdʒiːdʒi</phoneme></lexeme>
<lexeme><grapheme>Gillian</grapheme><phoneme>ˈdʒɪliən</phoneme></lexeme>
<lexeme><grapheme>Ginger</grapheme><phoneme>ˈdʒɪndʒɐ</phoneme></lexeme>
<lexeme><grapheme>Glen</grapheme><phoneme>ɡlɛn</phoneme></lexeme>
<lexeme><grapheme>Gordon</grapheme><phoneme>ˈɡɔʁdn̩</phoneme></lexeme>
<lexeme><grapheme>Grace</grapheme><phoneme>ɡʁeɪs</phoneme></lexeme>
<lexeme><grapheme>Graham</grapheme><phoneme>ˈɡʁeɪəm</phoneme></lexeme>
<lexeme><grapheme>Greg</grapheme><phoneme>ɡʁɛk</phoneme></lexeme>
<lexeme><grapheme>Gregory</grapheme><phoneme>ˈɡʁɛɡəʁi</phoneme></lexeme>
<lexeme><grapheme>Gus</grapheme><phoneme>ɡas</phoneme></lexeme>
<lexeme><grapheme>Guy Verhofstadt</grapheme><phoneme>ɡiː vəʁˈhɔfstat</phoneme></lexeme>
<lexeme><grapheme>Gwen</grapheme><phoneme>ɡwɛn</phoneme></lexeme>
<lexeme><grapheme>Gwyneth</grapheme><phoneme>ˈɡwɪnəθ</phoneme></lexeme>
<lexeme><grapheme>Hailey</grapheme><grapheme>Hayley</grapheme><phoneme>ˈheɪli</phoneme></lexeme>
<lexeme><grapheme>Hank</grapheme><phoneme>hɛŋk</phoneme></lexeme>
<lexeme><grapheme>Hazel</grapheme><phoneme>ˈheɪzl̩</phoneme></lexeme>
<lexeme><grapheme>Heather</grapheme><phoneme>ˈhɛðɐ</phoneme></lexeme>
<lexeme><grapheme>Hilary</grapheme><grapheme>Hillary</grapheme><phoneme>ˈhɪləʁi</phoneme></lexeme>
<lexeme><grapheme>Howard</grapheme><phoneme>ˈhaʊɐt</phoneme></lexeme>
<lexeme><grapheme>Hugh</grapheme><phoneme>çuː</phoneme></lexeme>
<lexeme><grapheme>Hunter</grapheme><phoneme>ˈhantɐ</phoneme></lexeme>
<lexeme><grapheme>Ian</grapheme><phoneme>ˈiːən</phoneme></lexeme>
<lexeme><grapheme>Irvin</grapheme><phoneme>ˈɜːvɪn</phoneme></lexeme>
<lexeme><grapheme>Isaac</grapheme><phoneme>ˈaɪzək</phoneme></lexeme>
<lexeme><grapheme>Jack</grapheme><phoneme>dʒɛk</phoneme></lexeme>
<lexeme><grapheme>Jackie</grapheme><phoneme>ˈdʒɛki</phoneme></lexeme>
<lexeme><grapheme>Jaden</grapheme><grapheme>Jayden</grapheme><phoneme>ˈdʒeɪdn̩</phoneme></lexeme>
<lexeme><grapheme>Jake</grapheme><phoneme>dʒeɪk</phoneme></lexeme>
<lexeme><grapheme>James</grapheme><phoneme>dʒeɪms</phoneme></lexeme>
<lexeme><grapheme>Jamie</grapheme><phoneme>ˈdʒeɪmi</phoneme></lexeme>
<lexeme><grapheme>Jane</grapheme><phoneme>dʒeɪn</phoneme></lexeme>
<lexeme><grapheme>Janet</grapheme><phoneme>ˈdʒɛnɪt</phoneme></lexeme>
<lexeme><grapheme>Janice</grapheme><phoneme>ˈdʒɛnɪs</phoneme></lexeme>
<lexeme><grapheme>Jared</grapheme><phoneme>ˈdʒɛʁət</phoneme></lexeme>
<lexeme><grapheme>Jason</grapheme><phoneme>ˈdʒeɪsn̩</phoneme></lexeme>
<lexeme><grapheme>Jay</grapheme><phoneme>dʒeɪ</phoneme></lexeme>
<lexeme><grapheme>Jayne</grapheme><phoneme>dʒeɪn</phoneme></lexeme>
<lexeme><grapheme>Jed</grapheme><phoneme>dʒɛt</phoneme></lexeme>
<lexeme><grapheme>Jeremy</grapheme><phoneme>ˈdʒɛʁəmi</phoneme></lexeme>
<lexeme><grapheme>Jerome</grapheme><phoneme>dʒəˈʁoʊm</phoneme></lexeme>
<lexeme><grapheme>Jerry</grapheme><phoneme>ˈdʒɛʁi</phoneme></lexeme>
<lexeme><grapheme>Jesse</grapheme><grapheme>Jessie</grapheme><phoneme>ˈdʒɛsi</phoneme></lexeme>
<lexeme><grapheme>Jérôme</grapheme><phoneme>ʒeˈʁoːm</phoneme></lexeme>
<lexeme><grapheme>Jill</grapheme><phoneme>dʒɪl</phoneme></lexeme>
<lexeme><grapheme>Joan</grapheme><phoneme>dʒoʊn</phoneme></lexeme>
<lexeme><grapheme>Joanne</grapheme><phoneme>dʒoʊˈɛn</phoneme></lexeme>
<lexeme><grapheme>Jodie</grapheme><phoneme>ˈdʒoʊdi</phoneme></lexeme>
<lexeme><grapheme>Joel</grapheme><phoneme>ˈjoːɛl</phoneme></lexeme>
<lexeme><grapheme>Joey</grapheme><phoneme>ˈdʒoʊi</phoneme></lexeme>
<lexeme><grapheme>Johnny</grapheme><grapheme>Johnnie</grapheme><phoneme>ˈdʒɔni</phoneme></lexeme>
<lexeme><grapheme>Jordyn</grapheme><phoneme>ˈdʒɔʁdn̩</phoneme></lexeme>
<lexeme><grapheme>Josh</grapheme><phoneme>dʒɔʃ</phoneme></lexeme>
<lexeme><grapheme>Joshua</grapheme><phoneme>ˈdʒɔʃua</phoneme></lexeme>
<lexeme><grapheme>Joy</grapheme><phoneme>dʒɔɪ</phoneme></lexeme>
<lexeme><grapheme>Joyce</grapheme><phoneme>dʒɔɪs</phoneme></lexeme>
<lexeme><grapheme>Judy</grapheme><phoneme>ˈdʒuːdi</phoneme></lexeme>
<lexeme><grapheme>Juliet</grapheme><phoneme>ˈdʒuːliət</phoneme></lexeme>
<lexeme><grapheme>June</grapheme><phoneme>dʒuːn</phoneme></lexeme>
<lexeme><grapheme>Kathleen</grapheme><phoneme>ˈkɛθliːn</phoneme></lexeme>
<lexeme><grapheme>Kathryn</grapheme><phoneme>ˈkɛθʁɪn</phoneme></lexeme>
<lexeme><grapheme>Katie</grapheme><phoneme>ˈkeɪti</phoneme></lexeme>
<lexeme><grapheme>Keith</grapheme><phoneme>kiːθ</phoneme></lexeme>
<lexeme><grapheme>Ken</grapheme><phoneme>kɛn</phoneme></lexeme>
<lexeme><grapheme>Kenneth</grapheme><phoneme>ˈkɛnɪθ</phoneme></lexeme>
<lexeme><grapheme>Kimberley</grapheme><phoneme>ˈkɪmbɐli</phoneme></lexeme>
<lexeme><grapheme>Kirk</grapheme><phoneme>kɜːk</phoneme></lexeme>
<lexeme><grapheme>Kyle</grapheme><phoneme>kaɪl</phoneme></lexeme>
<lexeme><grapheme>Kylie</grapheme><phoneme>ˈkaɪli</phoneme></lexeme>
<lexeme><grapheme>Lance</grapheme><phoneme>lɛns</phoneme></lexeme>
<lexeme><grapheme>Larry</grapheme><phoneme>ˈlɛʁi</phoneme></lexeme>
<lexeme><grapheme>Lauren</grapheme><phoneme>ˈlɔʁən</phoneme></lexeme>
<lexeme><grapheme>Lawrence</grapheme><phoneme>ˈlɔʁəns</phoneme></lexeme>
<lexeme><grapheme>Leah</grapheme><phoneme>ˈliːa</phoneme></lexeme>
<lexeme><grapheme>Lee</grapheme><phoneme>liː</phoneme></lexeme>
<lexeme><grapheme>Leigh</grapheme><phoneme>liː</phoneme></lexeme>
<lexeme><grapheme>Leroy</grapheme><phoneme>ˈliːʁɔɪ</phoneme></lexeme>
<lexeme><grapheme>Lesley</grapheme><grapheme>Leslie</grapheme><phoneme>ˈlɛsli</phoneme></lexeme>
<lexeme><grapheme>Lewis</grapheme><phoneme>ˈluːɪs</phoneme></lexeme>
<lexeme><grapheme>Lindsay</grapheme><grapheme>Lindsey</grapheme><phoneme>ˈlɪndzi</phoneme></lexeme>
<lexeme><grapheme>Lionel</grapheme><phoneme>ˈlaɪənl̩</phoneme></lexeme>
<lexeme><grapheme>Liz</grapheme><phoneme>lɪs</phoneme></lexeme>
<lexeme><grapheme>Lloyd</grapheme><phoneme>lɔɪt</phoneme></lexeme>
<lexeme><grapheme>Logan</grapheme><phoneme>ˈloʊɡn̩</phoneme></lexeme>
<lexeme><grapheme>Lyndon</grapheme><phoneme>ˈlɪndn̩</phoneme></lexeme>
<lexeme><grapheme>Lynn</grapheme><phoneme>lɪn</phoneme></lexeme>
<lexeme><grapheme>Mac</grapheme><phoneme>mɛk</phoneme></lexeme>
<lexeme><grapheme>Mackenzie</grapheme><phoneme>məˈkɛnzi</phoneme></lexeme>
<lexeme><grapheme>Maddie</grapheme><phoneme>ˈmɛdi</phoneme></lexeme>
<lexeme><grapheme>Madison</grapheme><phoneme>ˈmɛdɪsn̩</phoneme></lexeme>
<lexeme><grapheme>Maggie</grapheme><phoneme>ˈmɛɡi</phoneme></lexeme>
<lexeme><grapheme>Malcolm</grapheme><phoneme>ˈmɛlkəm</phoneme></lexeme>
<lexeme><grapheme>Marilyn</grapheme><phoneme>ˈmɛʁɪlɪn</phoneme></lexeme>
<lexeme><grapheme>Marjorie</grapheme><phoneme>ˈmaːɐ̯dʒəʁi</phoneme></lexeme>
<lexeme><grapheme>Marshall</grapheme><phoneme>ˈmaːɐ̯ʃl̩</phoneme></lexeme>
<lexeme><grapheme>Mary</grapheme><phoneme>ˈmɛːʁi</phoneme></lexeme>
<lexeme><grapheme>Mason</grapheme><phoneme>ˈmeɪsn̩</phoneme></lexeme>
<lexeme><grapheme>Matt</grapheme><phoneme>mɛt</phoneme></lexeme>
<lexeme><grapheme>Matthew</grapheme><phoneme>ˈmɛθjuː</phoneme></lexeme>
<lexeme><grapheme>Maureen</grapheme><phoneme>ˈmɔːʁiːn</phoneme></lexeme>
<lexeme><grapheme>Maxwell</grapheme><phoneme>ˈmɛkswɛl</phoneme></lexeme>
<lexeme><grapheme>Megan</grapheme><grapheme>Meghan</grapheme><phoneme>ˈmɛɡn̩</phoneme></lexeme>
<lexeme><grapheme>Mel</grapheme><phoneme>mɛl</phoneme></lexeme>
<lexeme><grapheme>Mickey</grapheme><phoneme>ˈmɪki</phoneme></lexeme>
<lexeme><grapheme>Mikey</grapheme><phoneme>ˈmaɪki</phoneme></lexeme>
<lexeme><grapheme>Miles</grapheme><grapheme>Myles</grapheme><phoneme>maɪls</phoneme></lexeme>
<lexeme><grapheme>Mitch</grapheme><phoneme>mɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Mitchell</grapheme><phoneme>ˈmɪtʃl̩</phoneme></lexeme>
<lexeme><grapheme>Muriel</grapheme><phoneme>ˈmjuːʁiəl</phoneme></lexeme>
<lexeme><grapheme>Nate</grapheme><phoneme>neɪt</phoneme></lexeme>
<lexeme><grapheme>Ned</grapheme><phoneme>nɛt</phoneme></lexeme>
<lexeme><grapheme>Neil</grapheme><grapheme>Neal</grapheme><phoneme>niːl</phoneme></lexeme>
<lexeme><grapheme>Nigel</grapheme><phoneme>ˈnaɪdʒl̩</phoneme></lexeme>
<lexeme><grapheme>Oprah</grapheme><phoneme>ˈoʊpʁa</phoneme></lexeme>
<lexeme><grapheme>Owen</grapheme><phoneme>ˈoʊɪn</phoneme></lexeme>
<lexeme><grapheme>Paris</grapheme><phoneme>paˈʁiːs</phoneme></lexeme>
<lexeme><grapheme>Pat</grapheme><phoneme>pɛt</phoneme></lexeme>
<lexeme><grapheme>Patsy</grapheme><phoneme>ˈpɛtsi</phoneme></lexeme>
<lexeme><grapheme>Patti</grapheme><grapheme>Patty</grapheme><phoneme>ˈpɛti</phoneme></lexeme>
<lexeme><grapheme>Pearl</grapheme><phoneme>pɜːl</phoneme></lexeme>
<lexeme><grapheme>Penelope</grapheme><phoneme>peˈneːlope</phoneme></lexeme>
<lexeme><grapheme>Percy</grapheme><phoneme>ˈpɜːsi</phoneme></lexeme>
<lexeme><grapheme>Phil</grapheme><phoneme>fɪl</phoneme></lexeme>
<lexeme><grapheme>Priscilla</grapheme><phoneme>pʁiˈsɪla</phoneme></lexeme>
<lexeme><grapheme>Rachel</grapheme><phoneme>ˈʁeɪtʃl̩</phoneme></lexeme>
<lexeme><grapheme>Randy</grapheme><phoneme>ˈʁɛndi</phoneme></lexeme>
<lexeme><grapheme>Raymond</grapheme><phoneme>ˈʁeɪmənt</phoneme></lexeme>
<lexeme><grapheme>Reese</grapheme><phoneme>ʁiːs</phoneme></lexeme>
<lexeme><grapheme>Reggie</grapheme><phoneme>ˈʁɛdʒi</phoneme></lexeme>
<lexeme><grapheme>Riley</grapheme><phoneme>ˈʁaɪli</phoneme></lexeme>
<lexeme><grapheme>Rob</grapheme><phoneme>ʁɔp</phoneme></lexeme>
<lexeme><grapheme>Robbie</grapheme><phoneme>ˈʁɔbi</phoneme></lexeme>
<lexeme><grapheme>Robyn</grapheme><phoneme>ˈʁɔbɪn</phoneme></lexeme>
<lexeme><grapheme>Rodney</grapheme><phoneme>ˈʁɔdni</phoneme></lexeme>
<lexeme><grapheme>Ron</grapheme><phoneme>ʁɔn</phoneme></lexeme>
<lexeme><grapheme>Roscoe</grapheme><phoneme>ˈʁɔskoʊ</phoneme></lexeme>
<lexeme><grapheme>Russell</grapheme><phoneme>ˈʁasl̩</phoneme></lexeme>
<lexeme><grapheme>Ryan</grapheme><phoneme>ˈʁaɪən</phoneme></lexeme>
<lexeme><grapheme>Sally</grapheme><phoneme>ˈsɛli</phoneme></lexeme>
<lexeme><grapheme>Sam</grapheme><phoneme>sɛm</phoneme></lexeme>
<lexeme><grapheme>Samantha</grapheme><phoneme>saˈmanta</phoneme></lexeme>
<lexeme><grapheme>Sandy</grapheme><phoneme>ˈsɛndi</phoneme></lexeme>
<lexeme><grapheme>Scarlett</grapheme><phoneme>ˈskaːɐ̯lət</phoneme></lexeme>
<lexeme><grapheme>Sean</grapheme><grapheme>Shaun</grapheme><grapheme>Shawn</grapheme><phoneme>ʃɔːn</phoneme></lexeme>
<lexeme><grapheme>Seth</grapheme><phoneme>sɛθ</phoneme></lexeme>
<lexeme><grapheme>Shannon</grapheme><phoneme>ˈʃɛnən</phoneme></lexeme>
<lexeme><grapheme>Sharon</grapheme><phoneme>ˈʃɛʁən</phoneme></lexeme>
<lexeme><grapheme>Shaw</grapheme><phoneme>ʃɔː</phoneme></lexeme>
<lexeme><grapheme>Sheila</grapheme><phoneme>ˈʃiːla</phoneme></lexeme>
<lexeme><grapheme>Shelley</grapheme><phoneme>ˈʃɛli</phoneme></lexeme>
<lexeme><grapheme>Sheryl</grapheme><phoneme>ˈʃɛʁɪl</phoneme></lexeme>
<lexeme><grapheme>Shirley</grapheme><phoneme>ˈʃɜːli</phoneme></lexeme>
<lexeme><grapheme>Sidney</grapheme><grapheme>Sydney</grapheme><phoneme>ˈsɪdni</phoneme></lexeme>
<lexeme><grapheme>Sienna</grapheme><phoneme>siˈɛna</phoneme></lexeme>
<lexeme><grapheme>Spencer</grapheme><phoneme>ˈspɛnsɐ</phoneme></lexeme>
<lexeme><grapheme>Stacey</grapheme><grapheme>Stacy</grapheme><phoneme>ˈsteɪsi</phoneme></lexeme>
<lexeme><grapheme>Stan</grapheme><phoneme>stɛn</phoneme></lexeme>
<lexeme><grapheme>Stanley</grapheme><phoneme>ˈstɛnli</phoneme></lexeme>
<lexeme><grapheme>Steven</grapheme><grapheme>Stephen</grapheme><phoneme>ˈstiːvn̩</phoneme></lexeme>
<lexeme><grapheme>Stevie</grapheme><phoneme>ˈstiːvi</phoneme></lexeme>
<lexeme><grapheme>Stewart</grapheme><grapheme>Stuart</grapheme><phoneme>ˈstjuːɐt</phoneme></lexeme>
<lexeme><grapheme>Sue</grapheme><phoneme>suː</phoneme></lexeme>
<lexeme><grapheme>Ted</grapheme><phoneme>tɛt</phoneme></lexeme>
<lexeme><grapheme>Terence</grapheme><phoneme>ˈtɛʁəns</phoneme></lexeme>
<lexeme><grapheme>Tiffany</grapheme><phoneme>ˈtɪfəni</phoneme></lexeme>
<lexeme><grapheme>Timothy</grapheme><phoneme>ˈtɪməθi</phoneme></lexeme>
<lexeme><grapheme>Tracey</grapheme><grapheme>Tracy</grapheme><phoneme>ˈtʁeɪsi</phoneme></lexeme>
<lexeme><grapheme>Travis</grapheme><phoneme>ˈtʁɛvɪs</phoneme></lexeme>
<lexeme><grapheme>Trevor</grapheme><phoneme>ˈtʁɛvɐ</phoneme></lexeme>
<lexeme><grapheme>Tricia</grapheme><phoneme>ˈtʁɪʃa</phoneme></lexeme>
<lexeme><grapheme>Tyler</grapheme><phoneme>ˈtaɪlɐ</phoneme></lexeme>
<lexeme><grapheme>Tyra</grapheme><phoneme>ˈtaɪʁa</phoneme></lexeme>
<lexeme><grapheme>Tyrone</grapheme><phoneme>taɪˈʁoʊn</phoneme></lexeme>
<lexeme><grapheme>Tyson</grapheme><phoneme>ˈtaɪsn̩</phoneme></lexeme>
<lexeme><grapheme>Virgil</grapheme><phoneme>ˈvɜːdʒɪl</phoneme></lexeme>
<lexeme><grapheme>Walt</grapheme><phoneme>wɔlt</phoneme></lexeme>
<lexeme><grapheme>Warren</grapheme><phoneme>ˈwɔʁən</phoneme></lexeme>
<lexeme><grapheme>Wayne</grapheme><phoneme>weɪn</phoneme></lexeme>
<lexeme><grapheme>Wesley</grapheme><phoneme>ˈwɛsli</phoneme></lexeme>
<lexeme><grapheme>Whitney</grapheme><phoneme>ˈwɪtni</phoneme></lexeme>
<lexeme><grapheme>William</grapheme><phoneme>ˈwɪliəm</phoneme></lexeme>
<lexeme><grapheme>Winston</grapheme><phoneme>ˈwɪnstn̩</phoneme></lexeme>
<lexeme><grapheme>Woody</grapheme><phoneme>ˈwʊdi</phoneme></lexeme>
<lexeme><grapheme>Zac</grapheme><grapheme>Zach</grapheme><grapheme>Zack</grapheme><phoneme>zɛk</phoneme></lexeme>
<lexeme><grapheme>Zoey</grapheme><phoneme>ˈzoʊi</phoneme></lexeme>
<!-- Vornamen, französisch -->
<lexeme><grapheme>Adèle</grapheme><grapheme>Adele</grapheme><phoneme>aˈdɛl</phoneme></lexeme>
<lexeme><grapheme>Agnès</grapheme><phoneme>anˈjɛs</phoneme></lexeme>
<lexeme><grapheme>Alain</grapheme><phoneme>aˈlɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Alexandre</grapheme><phoneme>alɛkˈsɑ̃dʁə</phoneme></lexeme>
<lexeme><grapheme>Alphonse</grapheme><phoneme>alˈfɔ̃ːs</phoneme></lexeme>
<lexeme><grapheme>Anaïs</grapheme><phoneme>anaˈiːs</phoneme></lexeme>
<lexeme><grapheme>Antoine</grapheme><phoneme>ɑ̃ˈtwan</phoneme></lexeme>
<lexeme><grapheme>Antoinette</grapheme><phoneme>ɑ̃twaˈnɛt</phoneme></lexeme>
<lexeme><grapheme>Apolline</grapheme><phoneme>apoˈliːn</phoneme></lexeme>
<lexeme><grapheme>Aristide</grapheme><phoneme>aʁisˈtiːt</phoneme></lexeme>
<lexeme><grapheme>Armand</grapheme><phoneme>aʁˈmɑ̃ː</phoneme></lexeme>
<lexeme><grapheme>Arnaud</grapheme><phoneme>aʁˈnoː</phoneme></lexeme>
<lexeme><grapheme>Auguste Rodin</grapheme><phoneme>oˈɡyst ʁoˈdɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Aurélie</grapheme><phoneme>oʁeˈliː</phoneme></lexeme>
<lexeme><grapheme>Aurélien</grapheme><phoneme>oʁeliˈɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Axelle</grapheme><phoneme>akˈsɛl</phoneme></lexeme>
<lexeme><grapheme>Baptiste</grapheme><phoneme>baˈtɪst</phoneme></lexeme>
<lexeme><grapheme>Benjamin Constant</grapheme><phoneme>bɛ̃ʒaˈmɛ̃ kɔ̃ˈstɑ̃ː</phoneme></lexeme>
<lexeme><grapheme>Benoît</grapheme><grapheme>Benoit</grapheme><phoneme>bənoˈa</phoneme></lexeme>
<lexeme><grapheme>Bertrand</grapheme><phoneme>bɛʁˈtʁɑ̃ː</phoneme></lexeme>
<lexeme><grapheme>Blaise</grapheme><phoneme>blɛːs</phoneme></lexeme>
<lexeme><grapheme>Camille</grapheme><phoneme>kaˈmiːj</phoneme></lexeme>
<lexeme><grapheme>Cécile</grapheme><grapheme>Cecile</grapheme><phoneme>seˈsiːl</phoneme></lexeme>
<lexeme><grapheme>Cédric</grapheme><grapheme>Cedric</grapheme><phoneme>ˈseːdʁɪk</phoneme></lexeme>
<lexeme><grapheme>Christelle</grapheme><phoneme>kʁɪsˈtɛl</phoneme></lexeme>
<lexeme><grapheme>Christophe</grapheme><phoneme>kʁɪsˈtɔf</phoneme></lexeme>
<lexeme><grapheme>Claude</grapheme><phoneme>kloːt</phoneme></lexeme>
<lexeme><grapheme>Claudette</grapheme><phoneme>kloˈdɛt</phoneme></lexeme>
<lexeme><grapheme>Claudine</grapheme><phoneme>kloˈdiːn</phoneme></lexeme>
<lexeme><grapheme>Clémence</grapheme><phoneme>kleˈmɑ̃ːs</phoneme></lexeme>
<lexeme><grapheme>Clément</grapheme><phoneme>kleˈmɑ̃ː</phoneme></lexeme>
<lexeme><grapheme>Clémentine</grapheme><phoneme>klemɑ̃ˈtiːn</phoneme></lexeme>
<lexeme><grapheme>Corinne</grapheme><phoneme>koˈʁɪn</phoneme></lexeme>
<lexeme><grapheme>Cyril</grapheme><phoneme>siˈʁɪl</phoneme></lexeme>
<lexeme><grapheme>Didier</grapheme><phoneme>didiˈeː</phoneme></lexeme>
<lexeme><grapheme>Emmanuelle</grapheme><phoneme>emanuˈɛl</phoneme></lexeme>
<lexeme><grapheme>Estelle</grapheme><phoneme>ɛsˈtɛl</phoneme></lexeme>
<lexeme><grapheme>Eugène</grapheme><phoneme>øˈʒɛːn</phoneme></lexeme>
<lexeme><grapheme>Eugénie</grapheme><phoneme>øʒeˈniː</phoneme></lexeme>
<lexeme><grapheme>Édith</grapheme><phoneme>eˈdiːt</phoneme></lexeme>
<lexeme><grapheme>Édouard</grapheme><grapheme>Edouard</grapheme><phoneme>eduˈaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Éliane</grapheme><phoneme>eliˈan</phoneme></lexeme>
<lexeme><grapheme>Élisabeth</grapheme><phoneme>eˈliːzabɛt</phoneme></lexeme>
<lexeme><grapheme>Élise</grapheme><phoneme>eˈliːs</phoneme></lexeme>
<lexeme><grapheme>Éloïse</grapheme><grapheme>Eloise</grapheme><grapheme>Héloïse</grapheme><phoneme>eloˈiːs</phoneme></lexeme>
<lexeme><grapheme>Éric</grapheme><phoneme>eˈʁɪk</phoneme></lexeme>
<lexeme><grapheme>Étienne</grapheme><grapheme>Etienne</grapheme><phoneme>etiˈɛn</phoneme></lexeme>
<lexeme><grapheme>Fabien</grapheme><phoneme>fabiˈɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Fabrice</grapheme><phoneme>faˈbʁiːs</phoneme></lexeme>
<lexeme><grapheme>Félix</grapheme><phoneme>feˈlɪks</phoneme></lexeme>
<lexeme><grapheme>Florence</grapheme><phoneme>floˈʁɑ̃ːs</phoneme></lexeme>
<lexeme><grapheme>François</grapheme><phoneme>fʁɑ̃soˈa</phoneme></lexeme>
<lexeme><grapheme>Françoise</grapheme><phoneme>fʁɑ̃soˈaːs</phoneme></lexeme>
<lexeme><grapheme>Frédéric</grapheme><phoneme>fʁedeˈʁɪk</phoneme></lexeme>
<lexeme><grapheme>Gaëlle</grapheme><phoneme>ɡaˈɛl</phoneme></lexeme>
<lexeme><grapheme>Gaspard</grapheme><phoneme>ɡasˈpaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Gaston</grapheme><phoneme>ɡasˈtɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>Geneviève</grapheme><phoneme>ʒənviˈɛːf</phoneme></lexeme>
<lexeme><grapheme>Georges</grapheme><phoneme>ʒɔʁʃ</phoneme></lexeme>
<lexeme><grapheme>Germaine</grapheme><phoneme>ʒɛʁˈmɛːn</phoneme></lexeme>
<lexeme><grapheme>Gérald</grapheme><phoneme>ʒeˈʁalt</phoneme></lexeme>
<lexeme><grapheme>Gérard</grapheme><phoneme>ʒeˈʁaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Gilles</grapheme><phoneme>ʒiːl</phoneme></lexeme>
<lexeme><grapheme>Ginette</grapheme><phoneme>ʒiˈnɛt</phoneme></lexeme>
<lexeme><grapheme>Giselle</grapheme><grapheme>Gisèle</grapheme><grapheme>Gisele</grapheme><phoneme>ʒiˈzɛl</phoneme></lexeme>
<lexeme><grapheme>Guillaume</grapheme><phoneme>ɡiˈjoːm</phoneme></lexeme>
<lexeme><grapheme>Gustave</grapheme><phoneme>ɡysˈtaːf</phoneme></lexeme>
<lexeme><grapheme>Hervé</grapheme><phoneme>ɛʁˈveː</phoneme></lexeme>
<lexeme><grapheme>Hélène</grapheme><phoneme>eˈlɛːn</phoneme></lexeme>
<lexeme><grapheme>Honoré</grapheme><phoneme>onoˈʁeː</phoneme></lexeme>
<lexeme><grapheme>Hugues</grapheme><phoneme>yːk</phoneme></lexeme>
<lexeme><grapheme>Inès</grapheme><phoneme>iˈnɛs</phoneme></lexeme>
<lexeme><grapheme>Irène</grapheme><phoneme>iˈʁɛːn</phoneme></lexeme>
<lexeme><grapheme>Jacques</grapheme><phoneme>ʒak</phoneme></lexeme>
<lexeme><grapheme>Jean-Baptiste</grapheme><phoneme>ʒɑ̃baˈtɪst</phoneme></lexeme>
<lexeme><grapheme>Jean-Claude</grapheme><phoneme>ʒɑ̃ˈkloːt</phoneme></lexeme>
<lexeme><grapheme>Jean-François</grapheme><phoneme>ʒɑ̃fʁɑ̃soˈa</phoneme></lexeme>
<lexeme><grapheme>Jean-Jacques</grapheme><phoneme>ʒɑ̃ˈʒak</phoneme></lexeme>
<lexeme><grapheme>Jean-Luc</grapheme><phoneme>ʒɑ̃ˈlyk</phoneme></lexeme>
<lexeme><grapheme>Jean-Marc</grapheme><phoneme>ʒɑ̃ˈmaʁk</phoneme></lexeme>
<lexeme><grapheme>Jean-Marie</grapheme><phoneme>ʒɑ̃maˈʁiː</phoneme></lexeme>
<lexeme><grapheme>Jean-Michel</grapheme><phoneme>ʒɑ̃miˈʃɛl</phoneme></lexeme>
<lexeme><grapheme>Jean-Noël</grapheme><phoneme>ʒɑ̃noˈɛl</phoneme></lexeme>
<lexeme><grapheme>Jean-Paul</grapheme><phoneme>ʒɑ̃ˈpɔl</phoneme></lexeme>
<lexeme><grapheme>Jean-Pierre</grapheme><phoneme>ʒɑ̃piˈɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Jean-Yves</grapheme><phoneme>ʒɑ̃ˈiːf</phoneme></lexeme>
<lexeme><grapheme>Jo-Wilfried</grapheme><phoneme>ʒovɪlˈfʁiːt</phoneme></lexeme>
<lexeme><grapheme>Joël</grapheme><phoneme>ʒoˈɛl</phoneme></lexeme>
<lexeme><grapheme>Jules</grapheme><phoneme>ʒyːl</phoneme></lexeme>
<lexeme><grapheme>Julien</grapheme><phoneme>ʒyliˈɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Justine</grapheme><phoneme>ʒysˈtiːn</phoneme></lexeme>
<lexeme><grapheme>Laurence</grapheme><phoneme>loˈʁɑ̃ːs</phoneme></lexeme>
<lexeme><grapheme>Laurent</grapheme><phoneme>loˈʁɑ̃ː</phoneme></lexeme>
<lexeme><grapheme>Laurie</grapheme><phoneme>ˈlɔʁi</phoneme></lexeme>
<lexeme><grapheme>Léa</grapheme><phoneme>leˈa</phoneme></lexeme>
<lexeme><grapheme>Léon</grapheme><phoneme>leˈɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>Lilian Thuram</grapheme><phoneme>liliˈɑ̃ː tyˈʁam</phoneme></lexeme>
<lexeme><grapheme>Loïc</grapheme><phoneme>loˈɪk</phoneme></lexeme>
<lexeme><grapheme>Loïs</grapheme><phoneme>loˈiːs</phoneme></lexeme>
<lexeme><grapheme>Luc</grapheme><phoneme>lyk</phoneme></lexeme>
<lexeme><grapheme>Lucien</grapheme><phoneme>lysiˈɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Lucienne</grapheme><phoneme>lysiˈɛn</phoneme></lexeme>
<lexeme><grapheme>Ludivine</grapheme><phoneme>lydiˈviːn</phoneme></lexeme>
<lexeme><grapheme>Ludovic</grapheme><phoneme>lydoˈvɪk</phoneme></lexeme>
<lexeme><grapheme>Manon</grapheme><phoneme>maˈnɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>Marceau</grapheme><phoneme>maʁˈsoː</phoneme></lexeme>
<lexeme><grapheme>Marceline</grapheme><phoneme>maʁsəˈliːn</phoneme></lexeme>
<lexeme><grapheme>Margaux</grapheme><phoneme>maʁˈɡoː</phoneme></lexeme>
<lexeme><grapheme>Marguerite</grapheme><phoneme>maʁɡəˈʁiːt</phoneme></lexeme>
<lexeme><grapheme>Marine Le Pen</grapheme><phoneme>maˈʁiːn lə ˈpɛn</phoneme></lexeme>
<lexeme><grapheme>Mathieu</grapheme><grapheme>Matthieu</grapheme><phoneme>matiˈøː</phoneme></lexeme>
<lexeme><grapheme>Maxence</grapheme><phoneme>makˈsɑ̃ːs</phoneme></lexeme>
<lexeme><grapheme>Mireille</grapheme><phoneme>miˈʁɛj</phoneme></lexeme>
<lexeme><grapheme>Nadège</grapheme><phoneme>naˈdɛːʃ</phoneme></lexeme>
<lexeme><grapheme>Ninon</grapheme><phoneme>niˈnɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>Noël</grapheme><phoneme>noˈɛl</phoneme></lexeme>
<lexeme><grapheme>Noëlle</grapheme><phoneme>noˈɛl</phoneme></lexeme>
<lexeme><grapheme>Océane</grapheme><phoneme>oseˈan</phoneme></lexeme>
<lexeme><grapheme>Odette</grapheme><phoneme>oˈdɛt</phoneme></lexeme>
<lexeme><grapheme>Odile</grapheme><phoneme>oˈdiːl</phoneme></lexeme>
<lexeme><grapheme>Olivier</grapheme><phoneme>oliviˈeː</phoneme></lexeme>
<lexeme><grapheme>Pascale</grapheme><phoneme>pasˈkal</phoneme></lexeme>
<lexeme><grapheme>Pascaline</grapheme><phoneme>paskaˈliːn</phoneme></lexeme>
<lexeme><grapheme>Patrice</grapheme><phoneme>paˈtʁiːs</phoneme></lexeme>
<lexeme><grapheme>Philippe</grapheme><phoneme>fiˈlɪp</phoneme></lexeme>
<lexeme><grapheme>Pierre-Hugues</grapheme><phoneme>piɛʁˈyːk</phoneme></lexeme>
<lexeme><grapheme>Quentin</grapheme><phoneme>kɑ̃ˈtɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Raoul</grapheme><phoneme>ʁaˈuːl</phoneme></lexeme>
<lexeme><grapheme>Raphaël</grapheme><phoneme>ʁafaˈɛl</phoneme></lexeme>
<lexeme><grapheme>Raphaëlle</grapheme><phoneme>ʁafaˈɛl</phoneme></lexeme>
<lexeme><grapheme>Renaud</grapheme><phoneme>ʁəˈnoː</phoneme></lexeme>
<lexeme><grapheme>Régine</grapheme><phoneme>ʁeˈʒiːn</phoneme></lexeme>
<lexeme><grapheme>Régis</grapheme><phoneme>ʁeˈʒiːs</phoneme></lexeme>
<lexeme><grapheme>Rémi</grapheme><grapheme>Rémy</grapheme><grapheme>Remy</grapheme><phoneme>ʁeˈmiː</phoneme></lexeme>
<lexeme><grapheme>Roch</grapheme><phoneme>ʁɔk</phoneme></lexeme>
<lexeme><grapheme>Romain</grapheme><phoneme>ʁoˈmɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Roxane</grapheme><phoneme>ʁɔkˈsan</phoneme></lexeme>
<lexeme><grapheme>Serge</grapheme><phoneme>sɛʁʃ</phoneme></lexeme>
<lexeme><grapheme>Sébastien</grapheme><phoneme>sebastiˈɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Ségolène</grapheme><phoneme>seɡoˈlɛn</phoneme></lexeme>
<lexeme><grapheme>Séverine</grapheme><phoneme>sevəˈʁiːn</phoneme></lexeme>
<lexeme><grapheme>Simone de Beauvoir</grapheme><phoneme>siˈmɔn də boˈvwaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Simone Veil</grapheme><phoneme>siˈmɔn ˈvɛj</phoneme></lexeme>
<lexeme><grapheme>Simone Weil</grapheme><phoneme>siˈmɔn ˈvɛj</phoneme></lexeme>
<lexeme><grapheme>Solène</grapheme><phoneme>soˈlɛːn</phoneme></lexeme>
<lexeme><grapheme>Stéphane</grapheme><phoneme>steˈfan</phoneme></lexeme>
<lexeme><grapheme>Stéphanie</grapheme><phoneme>stefaˈniː</phoneme></lexeme>
<lexeme><grapheme>Sylvain</grapheme><phoneme>sɪlˈvɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Sylvestre</grapheme><phoneme>sɪlˈvɛstʁə</phoneme></lexeme>
<lexeme><grapheme>Sylviane</grapheme><phoneme>sɪlviˈan</phoneme></lexeme>
<lexeme><grapheme>Théo</grapheme><phoneme>teˈoː</phoneme></lexeme>
<lexeme><grapheme>Théodore</grapheme><phoneme>teoˈdɔːʁ</phoneme></lexeme>
<lexeme><grapheme>Théophile</grapheme><phoneme>teoˈfiːl</phoneme></lexeme>
<lexeme><grapheme>Thérèse</grapheme><phoneme>teˈʁɛːs</phoneme></lexeme>
<lexeme><grapheme>Thibaut</grapheme><grapheme>Thibault</grapheme><grapheme>Thibaud</grapheme><phoneme>tiˈboː</phoneme></lexeme>
<lexeme><grapheme>Thierry</grapheme><phoneme>tiɛˈʁiː</phoneme></lexeme>
<lexeme><grapheme>Valentine</grapheme><phoneme>valɑ̃ˈtiːn</phoneme></lexeme>
<lexeme><grapheme>Virginie</grapheme><phoneme>vɪʁʒiˈniː</phoneme></lexeme>
<lexeme><grapheme>Xavier</grapheme><phoneme>ksaviˈeː</phoneme></lexeme>
<lexeme><grapheme>Yvette</grapheme><phoneme>iˈvɛt</phoneme></lexeme>
<!-- Vornamen, italienisch -->
<lexeme><grapheme>Alberto</grapheme><phoneme>alˈbɛʁto</phoneme></lexeme>
<lexeme><grapheme>Alessia</grapheme><phoneme>aˈlɛsia</phoneme></lexeme>
<lexeme><grapheme>Alessio</grapheme><phoneme>aˈlɛsio</phoneme></lexeme>
<lexeme><grapheme>Alfredo</grapheme><phoneme>alˈfʁeːdo</phoneme></lexeme>
<lexeme><grapheme>Amadeo</grapheme><phoneme>amaˈdeːo</phoneme></lexeme>
<lexeme><grapheme>Angelo</grapheme><phoneme>ˈandʒelo</phoneme></lexeme>
<lexeme><grapheme>Arturo</grapheme><phoneme>aʁˈtuːʁo</phoneme></lexeme>
<lexeme><grapheme>Beatrice Lorenzin</grapheme><phoneme>beaˈtʁiːtʃe loˈʁɛntsin</phoneme></lexeme>
<lexeme><grapheme>Cesare</grapheme><phoneme>ˈtʃeːzaʁe</phoneme></lexeme>
<lexeme><grapheme>Domenico</grapheme><phoneme>doˈmeːniko</phoneme></lexeme>
<lexeme><grapheme>Emilio</grapheme><phoneme>eˈmiːlio</phoneme></lexeme>
<lexeme><grapheme>Eugenio</grapheme><phoneme>ɛʊˈdʒeːnio</phoneme></lexeme>
<lexeme><grapheme>Fabiana</grapheme><phoneme>fabiˈaːna</phoneme></lexeme>
<lexeme><grapheme>Fabrizio</grapheme><phoneme>faˈbʁiːtsio</phoneme></lexeme>
<lexeme><grapheme>Federica</grapheme><phoneme>fedeˈʁiːka</phoneme></lexeme>
<lexeme><grapheme>Felice</grapheme><phoneme>feˈliːtʃe</phoneme></lexeme>
<lexeme><grapheme>Ferruccio</grapheme><phoneme>fɛˈʁʊtʃo</phoneme></lexeme>
<lexeme><grapheme>Gennaro</grapheme><phoneme>dʒɛˈnaːʁo</phoneme></lexeme>
<lexeme><grapheme>Giacomo</grapheme><phoneme>ˈdʒaːkomo</phoneme></lexeme>
<lexeme><grapheme>Giancarlo</grapheme><phoneme>dʒanˈkaʁlo</phoneme></lexeme>
<lexeme><grapheme>Gianfranco</grapheme><phoneme>dʒanˈfʁaŋko</phoneme></lexeme>
<lexeme><grapheme>Gianluca</grapheme><phoneme>dʒanˈluːka</phoneme></lexeme>
<lexeme><grapheme>Gianluigi</grapheme><phoneme>dʒanluˈiːdʒi</phoneme></lexeme>
<lexeme><grapheme>Gianna</grapheme><phoneme>ˈdʒana</phoneme></lexeme>
<lexeme><grapheme>Gianni</grapheme><phoneme>ˈdʒani</phoneme></lexeme>
<lexeme><grapheme>Gino</grapheme><phoneme>ˈdʒiːno</phoneme></lexeme>
<lexeme><grapheme>Gioachino</grapheme><grapheme>Gioacchino</grapheme><phoneme>dʒoaˈkiːno</phoneme></lexeme>
<lexeme><grapheme>Giordano</grapheme><phoneme>dʒɔʁˈdaːno</phoneme></lexeme>
<lexeme><grapheme>Giorgia</grapheme><phoneme>ˈdʒɔʁdʒa</phoneme></lexeme>
<lexeme><grapheme>Giorgio</grapheme><phoneme>ˈdʒɔʁdʒo</phoneme></lexeme>
<lexeme><grapheme>Giovanna</grapheme><phoneme>dʒoˈvana</phoneme></lexeme>
<lexeme><grapheme>Giovanni</grapheme><phoneme>dʒoˈvani</phoneme></lexeme>
<lexeme><grapheme>Giulia</grapheme><phoneme>ˈdʒuːlia</phoneme></lexeme>
<lexeme><grapheme>Giuliana</grapheme><phoneme>dʒuliˈaːna</phoneme></lexeme>
<lexeme><grapheme>Giuliano</grapheme><phoneme>dʒuliˈaːno</phoneme></lexeme>
<lexeme><grapheme>Giulietta</grapheme><phoneme>dʒuliˈɛta</phoneme></lexeme>
<lexeme><grapheme>Giulio</grapheme><phoneme>ˈdʒuːlio</phoneme></lexeme>
<lexeme><grapheme>Giuseppe</grapheme><phoneme>dʒuˈzɛpe</phoneme></lexeme>
<lexeme><grapheme>Giuseppina</grapheme><phoneme>dʒuzɛˈpiːna</phoneme></lexeme>
<lexeme><grapheme>Guglielmo</grapheme><phoneme>ɡulˈjɛlmo</phoneme></lexeme>
<lexeme><grapheme>Jacopo</grapheme><phoneme>ˈjaːkopo</phoneme></lexeme>
<lexeme><grapheme>Loredana</grapheme><phoneme>loʁeˈdaːna</phoneme></lexeme>
<lexeme><grapheme>Luciana</grapheme><phoneme>luˈtʃaːna</phoneme></lexeme>
<lexeme><grapheme>Luciano</grapheme><phoneme>luˈtʃaːno</phoneme></lexeme>
<lexeme><grapheme>Luigi</grapheme><phoneme>luˈiːdʒi</phoneme></lexeme>
<lexeme><grapheme>Marcella</grapheme><phoneme>maʁˈtʃɛla</phoneme></lexeme>
<lexeme><grapheme>Marcello</grapheme><phoneme>maʁˈtʃɛlo</phoneme></lexeme>
<lexeme><grapheme>Matteo</grapheme><phoneme>maˈteːo</phoneme></lexeme>
<lexeme><grapheme>Maurizio</grapheme><phoneme>maʊˈʁiːtsio</phoneme></lexeme>
<lexeme><grapheme>Niccolò</grapheme><phoneme>nikoˈlɔ</phoneme></lexeme>
<lexeme><grapheme>Nicolò</grapheme><phoneme>nikoˈlɔ</phoneme></lexeme>
<lexeme><grapheme>Ottavio</grapheme><phoneme>ɔˈtaːvio</phoneme></lexeme>
<lexeme><grapheme>Patrizio</grapheme><phoneme>paˈtʁiːtsio</phoneme></lexeme>
<lexeme><grapheme>Piero</grapheme><phoneme>piˈeːʁo</phoneme></lexeme>
<lexeme><grapheme>Pietro</grapheme><phoneme>piˈeːtʁo</phoneme></lexeme>
<lexeme><grapheme>Raffaele</grapheme><phoneme>ʁafaˈeːle</phoneme></lexeme>
<lexeme><grapheme>Raffaella</grapheme><phoneme>ʁafaˈɛla</phoneme></lexeme>
<lexeme><grapheme>Raffaello</grapheme><phoneme>ʁafaˈɛlo</phoneme></lexeme>
<lexeme><grapheme>Rosaria</grapheme><phoneme>ʁoˈzaːʁia</phoneme></lexeme>
<lexeme><grapheme>Rossana</grapheme><phoneme>ʁɔˈsaːna</phoneme></lexeme>
<lexeme><grapheme>Salvatore</grapheme><phoneme>zalvaˈtoːʁe</phoneme></lexeme>
<lexeme><grapheme>Sergio</grapheme><phoneme>ˈsɛʁdʒo</phoneme></lexeme>
<lexeme><grapheme>Stefania</grapheme><phoneme>steˈfaːnia</phoneme></lexeme>
<lexeme><grapheme>Stefano</grapheme><phoneme>ˈsteːfano</phoneme></lexeme>
<lexeme><grapheme>Tiziana</grapheme><phoneme>titsiˈaːna</phoneme></lexeme>
<lexeme><grapheme>Umberto</grapheme><phoneme>ʊmˈbɛʁto</phoneme></lexeme>
<lexeme><grapheme>Valerio</grapheme><phoneme>vaˈleːʁio</phoneme></lexeme>
<lexeme><grapheme>Vincenzo</grapheme><phoneme>vɪnˈtʃɛntso</phoneme></lexeme>
<lexeme><grapheme>Virgilio</grapheme><phoneme>vɪʁˈdʒiːlio</phoneme></lexeme>
<lexeme><grapheme>Vittoria</grapheme><phoneme>vɪˈtoːʁia</phoneme></lexeme>
<lexeme><grapheme>Vittorio</grapheme><phoneme>vɪˈtoːʁio</phoneme></lexeme>
<!-- Vornamen, spanisch und portugiesisch -->
<lexeme><grapheme>Alejandra</grapheme><phoneme>alɛˈxandʁa</phoneme></lexeme>
<lexeme><grapheme>Alejandro</grapheme><phoneme>alɛˈxandʁo</phoneme></lexeme>
<lexeme><grapheme>Alfonso</grapheme><phoneme>alˈfɔnso</phoneme></lexeme>
<lexeme><grapheme>Andrés</grapheme><phoneme>anˈdʁɛs</phoneme></lexeme>
<lexeme><grapheme>Antonella</grapheme><phoneme>antoˈnɛla</phoneme></lexeme>
<lexeme><grapheme>Álvaro</grapheme><grapheme>Alvaro</grapheme><phoneme>ˈalvaʁo</phoneme></lexeme>
<lexeme><grapheme>Ángel</grapheme><phoneme>ˈaŋxɛl</phoneme></lexeme>
<lexeme><grapheme>Beatriz</grapheme><phoneme>beaˈtʁiːs</phoneme></lexeme>
<lexeme><grapheme>César</grapheme><phoneme>ˈseːsaʁ</phoneme></lexeme>
<lexeme><grapheme>Consuelo</grapheme><phoneme>kɔnsuˈeːlo</phoneme></lexeme>
<lexeme><grapheme>Cristóbal</grapheme><phoneme>kʁɪsˈtoːbal</phoneme></lexeme>
<lexeme><grapheme>Delfina</grapheme><phoneme>dɛlˈfiːna</phoneme></lexeme>
<lexeme><grapheme>Diego</grapheme><phoneme>diˈeːɡo</phoneme></lexeme>
<lexeme><grapheme>Diogo</grapheme><phoneme>diˈoːɡu</phoneme></lexeme>
<lexeme><grapheme>Domingo</grapheme><phoneme>doˈmɪŋɡo</phoneme></lexeme>
<lexeme><grapheme>Edson</grapheme><phoneme>ˈɛtsɔn</phoneme></lexeme>
<lexeme><grapheme>Elián</grapheme><phoneme>eliˈan</phoneme></lexeme>
<lexeme><grapheme>Enrique</grapheme><phoneme>ɛnˈʁiːke</phoneme></lexeme>
<lexeme><grapheme>Esteban</grapheme><phoneme>ɛsˈteːban</phoneme></lexeme>
<lexeme><grapheme>Estrella</grapheme><phoneme>ɛsˈtʁɛlja</phoneme></lexeme>
<lexeme><grapheme>Felipe</grapheme><phoneme>feˈliːpe</phoneme></lexeme>
<lexeme><grapheme>Fidel</grapheme><phoneme>fiˈdɛl</phoneme></lexeme>
<lexeme><grapheme>Gerardo</grapheme><phoneme>xeˈʁaʁdo</phoneme></lexeme>
<lexeme><grapheme>Gonzalo</grapheme><phoneme>ɡɔnˈsaːlo</phoneme></lexeme>
<lexeme><grapheme>Graciela</grapheme><phoneme>ɡʁasiˈeːla</phoneme></lexeme>
<lexeme><grapheme>Guadalupe</grapheme><phoneme>ɡuadaˈluːpe</phoneme></lexeme>
<lexeme><grapheme>Guillermo</grapheme><phoneme>ɡiˈljɛʁmo</phoneme></lexeme>
<lexeme><grapheme>Hernán</grapheme><phoneme>ɛʁˈnan</phoneme></lexeme>
<lexeme><grapheme>Horacio</grapheme><phoneme>oˈʁaːsio</phoneme></lexeme>
<lexeme><grapheme>Ignacio</grapheme><phoneme>ɪɡˈnaːsio</phoneme></lexeme>
<lexeme><grapheme>Inés</grapheme><phoneme>iˈnɛs</phoneme></lexeme>
<lexeme><grapheme>Isidro</grapheme><phoneme>iˈsiːdʁo</phoneme></lexeme>
<lexeme><grapheme>Jaime</grapheme><phoneme>ˈxaɪme</phoneme></lexeme>
<lexeme><grapheme>Javier</grapheme><phoneme>xaviˈɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Jesús</grapheme><phoneme>xeˈsuːs</phoneme></lexeme>
<lexeme><grapheme>Joaquín</grapheme><grapheme>Joaquin</grapheme><phoneme>xoaˈkiːn</phoneme></lexeme>
<lexeme><grapheme>João</grapheme><phoneme>ʒuˈaʊ</phoneme></lexeme>
<lexeme><grapheme>Jorge</grapheme><phoneme>ˈxɔʁxe</phoneme></lexeme>
<lexeme><grapheme>Josefa</grapheme><phoneme>joˈzeːfa</phoneme></lexeme>
<lexeme><grapheme>Josep</grapheme><phoneme>ʒuˈzɛp</phoneme></lexeme>
<lexeme><grapheme>José</grapheme><grapheme>Jose</grapheme><phoneme>xoˈse</phoneme></lexeme>
<lexeme><grapheme>Juan</grapheme><phoneme>xuˈan</phoneme></lexeme>
<lexeme><grapheme>Juana</grapheme><phoneme>xuˈaːna</phoneme></lexeme>
<lexeme><grapheme>Juanita</grapheme><phoneme>xuaˈniːta</phoneme></lexeme>
<lexeme><grapheme>Julián</grapheme><phoneme>xuliˈan</phoneme></lexeme>
<lexeme><grapheme>Julio</grapheme><phoneme>ˈxuːlio</phoneme></lexeme>
<lexeme><grapheme>Luís</grapheme><phoneme>luˈiːs</phoneme></lexeme>
<lexeme><grapheme>Luz</grapheme><phoneme>luːs</phoneme></lexeme>
<lexeme><grapheme>Macarena</grapheme><phoneme>makaˈʁeːna</phoneme></lexeme>
<lexeme><grapheme>Marcelo</grapheme><phoneme>maʁˈseːlo</phoneme></lexeme>
<lexeme><grapheme>Maribel</grapheme><phoneme>maʁiˈbɛl</phoneme></lexeme>
<lexeme><grapheme>Mariela</grapheme><phoneme>maʁiˈeːla</phoneme></lexeme>
<lexeme><grapheme>María</grapheme><phoneme>maˈʁiːa</phoneme></lexeme>
<lexeme><grapheme>Mateo</grapheme><phoneme>maˈteːo</phoneme></lexeme>
<lexeme><grapheme>Mateus</grapheme><phoneme>maˈteːʊs</phoneme></lexeme>
<lexeme><grapheme>Mauricio</grapheme><phoneme>maʊˈʁiːsio</phoneme></lexeme>
<lexeme><grapheme>Miguel</grapheme><phoneme>miˈɡɛl</phoneme></lexeme>
<lexeme><grapheme>Nicolás</grapheme><phoneme>nikoˈlas</phoneme></lexeme>
<lexeme><grapheme>Nuno</grapheme><phoneme>ˈnuːnu</phoneme></lexeme>
<lexeme><grapheme>Octavio</grapheme><phoneme>ɔkˈtaːvio</phoneme></lexeme>
<lexeme><grapheme>Pablo</grapheme><phoneme>ˈpaːblo</phoneme></lexeme>
<lexeme><grapheme>Paco</grapheme><phoneme>ˈpako</phoneme></lexeme>
<lexeme><grapheme>Paloma</grapheme><phoneme>paˈloːma</phoneme></lexeme>
<lexeme><grapheme>Pedro</grapheme><phoneme>ˈpeːdʁo</phoneme></lexeme>
<lexeme><grapheme>Rafaela</grapheme><phoneme>ʁafaˈeːla</phoneme></lexeme>
<lexeme><grapheme>Ramón</grapheme><grapheme>Ramon</grapheme><phoneme>ʁaˈmoːn</phoneme></lexeme>
<lexeme><grapheme>Raúl</grapheme><phoneme>ʁaˈuːl</phoneme></lexeme>
<lexeme><grapheme>Rigoberta</grapheme><phoneme>ʁiɡoˈbɛʁta</phoneme></lexeme>
<lexeme><grapheme>Rodrigo</grapheme><phoneme>ʁoˈdʁiːɡo</phoneme></lexeme>
<lexeme><grapheme>Rogelio</grapheme><phoneme>ʁoˈxeːlio</phoneme></lexeme>
<lexeme><grapheme>Rosario</grapheme><phoneme>ʁoˈzaːʁio</phoneme></lexeme>
<lexeme><grapheme>Salvador</grapheme><phoneme>salvaˈdoːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Santiago</grapheme><phoneme>santiˈaːɡo</phoneme></lexeme>
<lexeme><grapheme>Soledad</grapheme><phoneme>soleˈdaːt</phoneme></lexeme>
<lexeme><grapheme>Teófilo</grapheme><phoneme>teˈoːfilo</phoneme></lexeme>
<lexeme><grapheme>Thiago</grapheme><grapheme>Tiago</grapheme><phoneme>tiˈaːɡu</phoneme></lexeme>
<lexeme><grapheme>Tomás</grapheme><phoneme>toˈmas</phoneme></lexeme>
<lexeme><grapheme>Vicente</grapheme><phoneme>viˈsɛnte</phoneme></lexeme>
<lexeme><grapheme>Ximena</grapheme><phoneme>xiˈmeːna</phoneme></lexeme>
<!-- Vornamen, nordisch und niederländisch -->
<lexeme><grapheme>Agneta</grapheme><phoneme>aɡˈneːta</phoneme></lexeme>
<lexeme><grapheme>Erling</grapheme><phoneme>ˈɛʁlɪŋ</phoneme></lexeme>
<lexeme><grapheme>Frans</grapheme><phoneme>fʁans</phoneme></lexeme>
<lexeme><grapheme>Geert</grapheme><phoneme>xeːɐ̯t</phoneme></lexeme>
<lexeme><grapheme>Gijs</grapheme><phoneme>xɛɪs</phoneme></lexeme>
<lexeme><grapheme>Göran</grapheme><phoneme>ˈjøːʁan</phoneme></lexeme>
<lexeme><grapheme>Halldór</grapheme><phoneme>ˈhaldoʊɐ</phoneme></lexeme>
<lexeme><grapheme>Håkan</grapheme><phoneme>ˈhoːkan</phoneme></lexeme>
<lexeme><grapheme>Håkon</grapheme><grapheme>Haakon</grapheme><phoneme>ˈhoːkɔn</phoneme></lexeme>
<lexeme><grapheme>Johan</grapheme><phoneme>ˈjoːhan</phoneme></lexeme>
<lexeme><grapheme>Kaja</grapheme><phoneme>ˈkaja</phoneme></lexeme>
<lexeme><grapheme>Kjell</grapheme><phoneme>ʃɛl</phoneme></lexeme>
<lexeme><grapheme>Maarit</grapheme><phoneme>ˈmaːʁɪt</phoneme></lexeme>
<lexeme><grapheme>Mette-Marit</grapheme><phoneme>mɛtəˈmaːʁɪt</phoneme></lexeme>
<lexeme><grapheme>Ruud</grapheme><phoneme>ʁyːt</phoneme></lexeme>
<lexeme><grapheme>Sanna</grapheme><phoneme>ˈsana</phoneme></lexeme>
<lexeme><grapheme>Saoirse</grapheme><phoneme>ˈsɜːʃə</phoneme></lexeme>
<lexeme><grapheme>Sauli</grapheme><phoneme>ˈsaʊli</phoneme></lexeme>
<lexeme><grapheme>Schoof</grapheme><phoneme>sxoːf</phoneme></lexeme>
<lexeme><grapheme>Siri</grapheme><phoneme>ˈsiːʁi</phoneme></lexeme>
<lexeme><grapheme>Solveig</grapheme><phoneme>ˈsoːlvaɪk</phoneme></lexeme>
<lexeme><grapheme>Søren</grapheme><phoneme>ˈsøːʁən</phoneme></lexeme>
<lexeme><grapheme>Thijs</grapheme><phoneme>tɛɪs</phoneme></lexeme>
<lexeme><grapheme>Wim</grapheme><phoneme>vɪm</phoneme></lexeme>
<lexeme><grapheme>Wouter</grapheme><phoneme>ˈvaʊtɐ</phoneme></lexeme>
<!-- Politik: USA -->
<lexeme><grapheme>Abbott</grapheme><phoneme>ˈɛbət</phoneme></lexeme>
<lexeme><grapheme>Abraham Lincoln</grapheme><phoneme>ˈeɪbʁəhɛm ˈlɪŋkn̩</phoneme></lexeme>
<lexeme><grapheme>Adam Schiff</grapheme><phoneme>ˈɛdəm ˈʃɪf</phoneme></lexeme>
<lexeme><grapheme>Adams</grapheme><phoneme>ˈɛdəms</phoneme></lexeme>
<lexeme><grapheme>Al Gore</grapheme><phoneme>ɛl ˈɡɔːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Albright</grapheme><phoneme>ˈɔːlbʁaɪt</phoneme></lexeme>
<lexeme><grapheme>Alito</grapheme><phoneme>əˈliːtoʊ</phoneme></lexeme>
<lexeme><grapheme>Assange</grapheme><phoneme>aˈsɑ̃ːʃ</phoneme></lexeme>
<lexeme><grapheme>Baker</grapheme><phoneme>ˈbeɪkɐ</phoneme></lexeme>
<lexeme><grapheme>Bannon</grapheme><phoneme>ˈbɛnən</phoneme></lexeme>
<lexeme><grapheme>Barack</grapheme><phoneme>baˈʁaːk</phoneme></lexeme>
<lexeme><grapheme>Barrett</grapheme><phoneme>ˈbɛʁət</phoneme></lexeme>
<lexeme><grapheme>Barron</grapheme><phoneme>ˈbɛʁən</phoneme></lexeme>
<lexeme><grapheme>Bernanke</grapheme><phoneme>bəˈnɛŋki</phoneme></lexeme>
<lexeme><grapheme>Bessent</grapheme><phoneme>ˈbɛsn̩t</phoneme></lexeme>
<lexeme><grapheme>Beto</grapheme><phoneme>ˈbeːto</phoneme></lexeme>
<lexeme><grapheme>Biden</grapheme><phoneme>ˈbaɪdn̩</phoneme></lexeme>
<lexeme><grapheme>Bloomberg</grapheme><phoneme>ˈbluːmbɜːk</phoneme></lexeme>
<lexeme><grapheme>Boehner</grapheme><phoneme>ˈbeɪnɐ</phoneme></lexeme>
<lexeme><grapheme>Bolton</grapheme><phoneme>ˈboʊltn̩</phoneme></lexeme>
<lexeme><grapheme>Breonna Taylor</grapheme><phoneme>bʁiˈɔna ˈteɪlɐ</phoneme></lexeme>
<lexeme><grapheme>Brzezinski</grapheme><phoneme>bʒɛˈʒɪnski</phoneme></lexeme>
<lexeme><grapheme>Buttigieg</grapheme><phoneme>ˈbuːtɪdʒɛtʃ</phoneme></lexeme>
<lexeme><grapheme>Caine</grapheme><phoneme>keɪn</phoneme></lexeme>
<lexeme><grapheme>Carlson</grapheme><phoneme>ˈkaːɐ̯lsn̩</phoneme></lexeme>
<lexeme><grapheme>Cavoli</grapheme><phoneme>kəˈvoʊli</phoneme></lexeme>
<lexeme><grapheme>Chelsea Manning</grapheme><phoneme>ˈtʃɛlsi ˈmɛnɪŋ</phoneme></lexeme>
<lexeme><grapheme>Cheney</grapheme><phoneme>ˈtʃeɪni</phoneme></lexeme>
<lexeme><grapheme>Chuck Hagel</grapheme><phoneme>tʃak ˈheɪɡl̩</phoneme></lexeme>
<lexeme><grapheme>Clarence</grapheme><phoneme>ˈklɛʁəns</phoneme></lexeme>
<lexeme><grapheme>Clarence Thomas</grapheme><phoneme>ˈklɛʁəns ˈtɔməs</phoneme></lexeme>
<lexeme><grapheme>Clinton</grapheme><phoneme>ˈklɪntn̩</phoneme></lexeme>
<lexeme><grapheme>Colin Powell</grapheme><phoneme>ˈkoʊlɪn ˈpaʊəl</phoneme></lexeme>
<lexeme><grapheme>Comey</grapheme><phoneme>ˈkoʊmi</phoneme></lexeme>
<lexeme><grapheme>Condoleezza</grapheme><phoneme>kɔndəˈliːza</phoneme></lexeme>
<lexeme><grapheme>Condoleezza Rice</grapheme><phoneme>kɔndəˈliːza ˈʁaɪs</phoneme></lexeme>
<lexeme><grapheme>Coney</grapheme><phoneme>ˈkoʊni</phoneme></lexeme>
<lexeme><grapheme>Derek Chauvin</grapheme><phoneme>ˈdɛʁɪk ˈʃoʊvɪn</phoneme></lexeme>
<lexeme><grapheme>DeSantis</grapheme><phoneme>dəˈsɛntɪs</phoneme></lexeme>
<lexeme><grapheme>Dukakis</grapheme><phoneme>duˈkaːkɪs</phoneme></lexeme>
<lexeme><grapheme>Eisenhower</grapheme><phoneme>ˈaɪzn̩haʊɐ</phoneme></lexeme>
<lexeme><grapheme>Fauci</grapheme><phoneme>ˈfaʊtʃi</phoneme></lexeme>
<lexeme><grapheme>Fetterman</grapheme><phoneme>ˈfɛtɐmən</phoneme></lexeme>
<lexeme><grapheme>Gabbard</grapheme><phoneme>ˈɡɛbɐt</phoneme></lexeme>
<lexeme><grapheme>Gaetz</grapheme><phoneme>ɡeɪts</phoneme></lexeme>
<lexeme><grapheme>Garland</grapheme><phoneme>ˈɡaːɐ̯lənt</phoneme></lexeme>
<lexeme><grapheme>George Washington</grapheme><phoneme>dʒɔːɐ̯tʃ ˈwɔʃɪŋtn̩</phoneme></lexeme>
<lexeme><grapheme>Gerald Ford</grapheme><phoneme>ˈdʒɛʁəlt ˈfɔʁt</phoneme></lexeme>
<lexeme><grapheme>Geronimo</grapheme><phoneme>dʒeˈʁɔnimo</phoneme></lexeme>
<lexeme><grapheme>Gingrich</grapheme><phoneme>ˈɡɪŋɡʁɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Giuliani</grapheme><phoneme>dʒuliˈaːni</phoneme></lexeme>
<lexeme><grapheme>Gorsuch</grapheme><phoneme>ˈɡɔːɐ̯satʃ</phoneme></lexeme>
<lexeme><grapheme>Greenspan</grapheme><phoneme>ˈɡʁiːnspɛn</phoneme></lexeme>
<lexeme><grapheme>Greer</grapheme><phoneme>ɡʁiːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Grynkewich</grapheme><phoneme>ˈɡʁɪnkəwɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Hakeem</grapheme><phoneme>haˈkiːm</phoneme></lexeme>
<lexeme><grapheme>Haley</grapheme><phoneme>ˈheɪli</phoneme></lexeme>
<lexeme><grapheme>Hamilton</grapheme><phoneme>ˈhɛmɪltn̩</phoneme></lexeme>
<lexeme><grapheme>Harris</grapheme><phoneme>ˈhɛʁɪs</phoneme></lexeme>
<lexeme><grapheme>Harvey</grapheme><phoneme>ˈhaːɐ̯vi</phoneme></lexeme>
<lexeme><grapheme>Harvey Weinstein</grapheme><phoneme>ˈhaːɐ̯vi ˈwaɪnstiːn</phoneme></lexeme>
<lexeme><grapheme>Hegseth</grapheme><phoneme>ˈhɛɡsɛθ</phoneme></lexeme>
<lexeme><grapheme>Hochul</grapheme><phoneme>ˈhoʊkl̩</phoneme></lexeme>
<lexeme><grapheme>Holbrooke</grapheme><phoneme>ˈhoʊlbʁʊk</phoneme></lexeme>
<lexeme><grapheme>Hoover</grapheme><phoneme>ˈhuːvɐ</phoneme></lexeme>
<lexeme><grapheme>Jackson</grapheme><phoneme>ˈdʒɛksn̩</phoneme></lexeme>
<lexeme><grapheme>Jamieson</grapheme><phoneme>ˈdʒeɪmɪsn̩</phoneme></lexeme>
<lexeme><grapheme>Jeff Sessions</grapheme><phoneme>dʒɛf ˈsɛʃn̩s</phoneme></lexeme>
<lexeme><grapheme>Jefferson</grapheme><phoneme>ˈdʒɛfɐsn̩</phoneme></lexeme>
<lexeme><grapheme>Jeffrey Epstein</grapheme><phoneme>ˈdʒɛfʁi ˈɛpstiːn</phoneme></lexeme>
<lexeme><grapheme>Jeffries</grapheme><phoneme>ˈdʒɛfʁiːs</phoneme></lexeme>
<lexeme><grapheme>John Roberts</grapheme><phoneme>dʒɔn ˈʁɔbɐts</phoneme></lexeme>
<lexeme><grapheme>Johnson</grapheme><phoneme>ˈdʒɔnsn̩</phoneme></lexeme>
<lexeme><grapheme>Kagan</grapheme><phoneme>ˈkeɪɡn̩</phoneme></lexeme>
<lexeme><grapheme>Kamala</grapheme><phoneme>ˈkamala</phoneme></lexeme>
<lexeme><grapheme>Karen Bass</grapheme><phoneme>ˈkɛʁən ˈbɛs</phoneme></lexeme>
<lexeme><grapheme>Kash Patel</grapheme><phoneme>kɛʃ paˈtɛl</phoneme></lexeme>
<lexeme><grapheme>Kavanaugh</grapheme><phoneme>ˈkɛvənɔː</phoneme></lexeme>
<lexeme><grapheme>Ketanji</grapheme><phoneme>kəˈtandʒi</phoneme></lexeme>
<lexeme><grapheme>Kissinger</grapheme><phoneme>ˈkɪsɪndʒɐ</phoneme></lexeme>
<lexeme><grapheme>Klobuchar</grapheme><phoneme>ˈkloʊbəʃaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Leavitt</grapheme><phoneme>ˈlɛvɪt</phoneme></lexeme>
<lexeme><grapheme>Lee Harvey Oswald</grapheme><phoneme>liː ˈhaːɐ̯vi ˈɔswɔlt</phoneme></lexeme>
<lexeme><grapheme>Leon Panetta</grapheme><phoneme>ˈliːɔn pəˈnɛtə</phoneme></lexeme>
<lexeme><grapheme>Lewinsky</grapheme><phoneme>luˈɪnski</phoneme></lexeme>
<lexeme><grapheme>Lincoln</grapheme><phoneme>ˈlɪŋkn̩</phoneme></lexeme>
<lexeme><grapheme>Luther King</grapheme><phoneme>ˈluːθɐ ˈkɪŋ</phoneme></lexeme>
<lexeme><grapheme>Lutnick</grapheme><phoneme>ˈlatnɪk</phoneme></lexeme>
<lexeme><grapheme>Malcolm X</grapheme><phoneme>ˈmɛlkəm ˈɛks</phoneme></lexeme>
<lexeme><grapheme>Mamdani</grapheme><phoneme>mamˈdaːni</phoneme></lexeme>
<lexeme><grapheme>Manafort</grapheme><phoneme>ˈmɛnəfɔʁt</phoneme></lexeme>
<lexeme><grapheme>Manchin</grapheme><phoneme>ˈmɛntʃɪn</phoneme></lexeme>
<lexeme><grapheme>Martin Luther King</grapheme><phoneme>ˈmaːɐ̯tɪn ˈluːθɐ ˈkɪŋ</phoneme></lexeme>
<lexeme><grapheme>Mattis</grapheme><phoneme>ˈmɛtɪs</phoneme></lexeme>
<lexeme><grapheme>McArthur</grapheme><grapheme>MacArthur</grapheme><phoneme>məˈkaːɐ̯θɐ</phoneme></lexeme>
<lexeme><grapheme>McCain</grapheme><phoneme>məˈkeɪn</phoneme></lexeme>
<lexeme><grapheme>McCarthy</grapheme><phoneme>məˈkaːɐ̯θi</phoneme></lexeme>
<lexeme><grapheme>McChrystal</grapheme><phoneme>məˈkʁɪstl̩</phoneme></lexeme>
<lexeme><grapheme>McConnell</grapheme><phoneme>məˈkɔnl̩</phoneme></lexeme>
<lexeme><grapheme>McKinley</grapheme><phoneme>məˈkɪnli</phoneme></lexeme>
<lexeme><grapheme>McMahon</grapheme><phoneme>məkˈmɛn</phoneme></lexeme>
<lexeme><grapheme>McMaster</grapheme><phoneme>məkˈmaːstɐ</phoneme></lexeme>
<lexeme><grapheme>McNamara</grapheme><phoneme>ˈmɛknəmɛʁə</phoneme></lexeme>
<lexeme><grapheme>Melania</grapheme><phoneme>meˈlaːnia</phoneme></lexeme>
<lexeme><grapheme>Michael Bloomberg</grapheme><phoneme>ˈmaɪkl̩ ˈbluːmbɜːk</phoneme></lexeme>
<lexeme><grapheme>Milley</grapheme><phoneme>ˈmɪli</phoneme></lexeme>
<lexeme><grapheme>Mnuchin</grapheme><phoneme>məˈnuːʃɪn</phoneme></lexeme>
<lexeme><grapheme>Mondale</grapheme><phoneme>ˈmɔndeɪl</phoneme></lexeme>
<lexeme><grapheme>Monica Lewinsky</grapheme><phoneme>ˈmɔnɪka luˈɪnski</phoneme></lexeme>
<lexeme><grapheme>Monroe</grapheme><phoneme>mənˈʁoʊ</phoneme></lexeme>
<lexeme><grapheme>Newsom</grapheme><phoneme>ˈnjuːsəm</phoneme></lexeme>
<lexeme><grapheme>Nixon</grapheme><phoneme>ˈnɪksn̩</phoneme></lexeme>
<lexeme><grapheme>Noem</grapheme><phoneme>noʊm</phoneme></lexeme>
<lexeme><grapheme>Obama</grapheme><phoneme>oˈbaːma</phoneme></lexeme>
<lexeme><grapheme>Ocasio-Cortez</grapheme><phoneme>oˈkaːsio kɔʁˈtɛs</phoneme></lexeme>
<lexeme><grapheme>Palin</grapheme><phoneme>ˈpeɪlɪn</phoneme></lexeme>
<lexeme><grapheme>Pam Bondi</grapheme><phoneme>pɛm ˈbɔndi</phoneme></lexeme>
<lexeme><grapheme>Panetta</grapheme><phoneme>pəˈnɛtə</phoneme></lexeme>
<lexeme><grapheme>Patel</grapheme><phoneme>paˈtɛl</phoneme></lexeme>
<lexeme><grapheme>Paul Ryan</grapheme><phoneme>pɔːl ˈʁaɪən</phoneme></lexeme>
<lexeme><grapheme>Pelosi</grapheme><phoneme>pəˈloʊsi</phoneme></lexeme>
<lexeme><grapheme>Petraeus</grapheme><phoneme>pəˈtʁeɪəs</phoneme></lexeme>
<lexeme><grapheme>Pompeo</grapheme><phoneme>pɔmˈpeɪoʊ</phoneme></lexeme>
<lexeme><grapheme>Powell</grapheme><phoneme>ˈpaʊəl</phoneme></lexeme>
<lexeme><grapheme>Quayle</grapheme><phoneme>kweɪl</phoneme></lexeme>
<lexeme><grapheme>Ralph Nader</grapheme><phoneme>ʁɛlf ˈneɪdɐ</phoneme></lexeme>
<lexeme><grapheme>Ramaswamy</grapheme><phoneme>ʁamaˈswaːmi</phoneme></lexeme>
<lexeme><grapheme>Rand Paul</grapheme><phoneme>ʁɛnt ˈpɔːl</phoneme></lexeme>
<lexeme><grapheme>Rashida Tlaib</grapheme><phoneme>ʁaˈʃiːda tlaˈiːp</phoneme></lexeme>
<lexeme><grapheme>Reagan</grapheme><phoneme>ˈʁeɪɡn̩</phoneme></lexeme>
<lexeme><grapheme>Robert Mueller</grapheme><phoneme>ˈʁɔbɐt ˈmalɐ</phoneme></lexeme>
<lexeme><grapheme>Rockefeller</grapheme><phoneme>ˈʁɔkəfɛlɐ</phoneme></lexeme>
<lexeme><grapheme>Roger Stone</grapheme><phoneme>ˈʁɔdʒɐ ˈstoʊn</phoneme></lexeme>
<lexeme><grapheme>Romney</grapheme><phoneme>ˈʁɔmni</phoneme></lexeme>
<lexeme><grapheme>Ron Paul</grapheme><phoneme>ʁɔn ˈpɔːl</phoneme></lexeme>
<lexeme><grapheme>Ross Perot</grapheme><phoneme>ʁɔs pəˈʁoʊ</phoneme></lexeme>
<lexeme><grapheme>Rumsfeld</grapheme><phoneme>ˈʁamsfɛlt</phoneme></lexeme>
<lexeme><grapheme>Ruth Bader Ginsburg</grapheme><phoneme>ʁuːθ ˈbeɪdɐ ˈɡɪnsbɜːk</phoneme></lexeme>
<lexeme><grapheme>Sanders</grapheme><phoneme>ˈsɛndɐs</phoneme></lexeme>
<lexeme><grapheme>Sarah Palin</grapheme><phoneme>ˈsɛːʁa ˈpeɪlɪn</phoneme></lexeme>
<lexeme><grapheme>Scalia</grapheme><phoneme>skəˈliːə</phoneme></lexeme>
<lexeme><grapheme>Schumer</grapheme><phoneme>ˈʃuːmɐ</phoneme></lexeme>
<lexeme><grapheme>Shapiro</grapheme><phoneme>ʃəˈpiːʁoʊ</phoneme></lexeme>
<lexeme><grapheme>Smith</grapheme><phoneme>smɪθ</phoneme></lexeme>
<lexeme><grapheme>Snowden</grapheme><phoneme>ˈsnoʊdn̩</phoneme></lexeme>
<lexeme><grapheme>Sotomayor</grapheme><phoneme>sotomaˈjoːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Stormy Daniels</grapheme><phoneme>ˈstɔːɐ̯mi ˈdɛnjəls</phoneme></lexeme>
<lexeme><grapheme>Sullivan</grapheme><phoneme>ˈsaləvən</phoneme></lexeme>
<lexeme><grapheme>Susie Wiles</grapheme><phoneme>ˈsuːzi ˈwaɪls</phoneme></lexeme>
<lexeme><grapheme>Taft</grapheme><phoneme>tɛft</phoneme></lexeme>
<lexeme><grapheme>Taylor</grapheme><phoneme>ˈteɪlɐ</phoneme></lexeme>
<lexeme><grapheme>Theodore Roosevelt</grapheme><phoneme>ˈθiːədɔːɐ̯ ˈʁoːzəvɛlt</phoneme></lexeme>
<lexeme><grapheme>Thune</grapheme><phoneme>θuːn</phoneme></lexeme>
<lexeme><grapheme>Tillerson</grapheme><phoneme>ˈtɪlɐsn̩</phoneme></lexeme>
<lexeme><grapheme>Tim Walz</grapheme><phoneme>tɪm ˈwɔls</phoneme></lexeme>
<lexeme><grapheme>Truman</grapheme><phoneme>ˈtʁuːmən</phoneme></lexeme>
<lexeme><grapheme>Trump</grapheme><phoneme>tʁamp</phoneme></lexeme>
<lexeme><grapheme>Tucker</grapheme><phoneme>ˈtakɐ</phoneme></lexeme>
<lexeme><grapheme>Tulsi</grapheme><phoneme>ˈtʊlsi</phoneme></lexeme>
<lexeme><grapheme>Vance</grapheme><phoneme>vɛns</phoneme></lexeme>
<lexeme><grapheme>Waltz</grapheme><phoneme>wɔlts</phoneme></lexeme>
<lexeme><grapheme>Warren Christopher</grapheme><phoneme>ˈwɔʁən ˈkʁɪstəfɐ</phoneme></lexeme>
<lexeme><grapheme>Wiles</grapheme><phoneme>waɪls</phoneme></lexeme>
<lexeme><grapheme>Wolfowitz</grapheme><phoneme>ˈwʊlfəwɪts</phoneme></lexeme>
<lexeme><grapheme>Woodrow</grapheme><phoneme>ˈwʊdʁoʊ</phoneme></lexeme>
<lexeme><grapheme>Zohran</grapheme><phoneme>zoˈʁaːn</phoneme></lexeme>
<!-- Politik: Großbritannien und Irland -->
<lexeme><grapheme>Ahern</grapheme><phoneme>əˈhɜːn</phoneme></lexeme>
<lexeme><grapheme>Alex Salmond</grapheme><phoneme>ˈɛlɪks ˈsɛmənt</phoneme></lexeme>
<lexeme><grapheme>Angela Rayner</grapheme><phoneme>ˈɛndʒəla ˈʁeɪnɐ</phoneme></lexeme>
<lexeme><grapheme>Ashdown</grapheme><phoneme>ˈɛʃdaʊn</phoneme></lexeme>
<lexeme><grapheme>Attlee</grapheme><phoneme>ˈɛtli</phoneme></lexeme>
<lexeme><grapheme>Badenoch</grapheme><phoneme>ˈbeɪdnɔk</phoneme></lexeme>
<lexeme><grapheme>Bailey</grapheme><phoneme>ˈbeɪli</phoneme></lexeme>
<lexeme><grapheme>Bercow</grapheme><phoneme>ˈbɜːkoʊ</phoneme></lexeme>
<lexeme><grapheme>Bertie Ahern</grapheme><phoneme>ˈbɜːti əˈhɜːn</phoneme></lexeme>
<lexeme><grapheme>Braverman</grapheme><phoneme>ˈbʁeɪvɐmən</phoneme></lexeme>
<lexeme><grapheme>Brown</grapheme><phoneme>bʁaʊn</phoneme></lexeme>
<lexeme><grapheme>Burnham</grapheme><phoneme>ˈbɜːnəm</phoneme></lexeme>
<lexeme><grapheme>Callaghan</grapheme><phoneme>ˈkɛləhən</phoneme></lexeme>
<lexeme><grapheme>Carney</grapheme><phoneme>ˈkaːɐ̯ni</phoneme></lexeme>
<lexeme><grapheme>Chamberlain</grapheme><phoneme>ˈtʃeɪmbɐlɪn</phoneme></lexeme>
<lexeme><grapheme>Cherie Blair</grapheme><phoneme>ʃəˈʁiː ˈblɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Churchill</grapheme><phoneme>ˈtʃɜːtʃɪl</phoneme></lexeme>
<lexeme><grapheme>Cleverly</grapheme><phoneme>ˈklɛvɐli</phoneme></lexeme>
<lexeme><grapheme>Connolly</grapheme><phoneme>ˈkɔnəli</phoneme></lexeme>
<lexeme><grapheme>Cooper</grapheme><phoneme>ˈkuːpɐ</phoneme></lexeme>
<lexeme><grapheme>Corbyn</grapheme><phoneme>ˈkɔːɐ̯bɪn</phoneme></lexeme>
<lexeme><grapheme>Coveney</grapheme><phoneme>ˈkoʊvəni</phoneme></lexeme>
<lexeme><grapheme>Cowen</grapheme><phoneme>ˈkaʊən</phoneme></lexeme>
<lexeme><grapheme>Cummings</grapheme><phoneme>ˈkamɪŋs</phoneme></lexeme>
<lexeme><grapheme>David Cameron</grapheme><phoneme>ˈdeɪvɪt ˈkɛməʁən</phoneme></lexeme>
<lexeme><grapheme>David Trimble</grapheme><phoneme>ˈdeɪvɪt ˈtʁɪmbl̩</phoneme></lexeme>
<lexeme><grapheme>Disraeli</grapheme><phoneme>dɪsˈʁeɪli</phoneme></lexeme>
<lexeme><grapheme>Dominic Cummings</grapheme><phoneme>ˈdɔmɪnɪk ˈkamɪŋs</phoneme></lexeme>
<lexeme><grapheme>Dominic Raab</grapheme><phoneme>ˈdɔmɪnɪk ˈʁaːp</phoneme></lexeme>
<lexeme><grapheme>Donohoe</grapheme><phoneme>ˈdɔnəhoʊ</phoneme></lexeme>
<lexeme><grapheme>Douglas Hurd</grapheme><phoneme>ˈdaɡləs ˈhɜːt</phoneme></lexeme>
<lexeme><grapheme>Farage</grapheme><phoneme>ˈfɛʁɑːʃ</phoneme></lexeme>
<lexeme><grapheme>Galloway</grapheme><phoneme>ˈɡɛləweɪ</phoneme></lexeme>
<lexeme><grapheme>Geoffrey Howe</grapheme><phoneme>ˈdʒɛfʁi ˈhaʊ</phoneme></lexeme>
<lexeme><grapheme>Gerry</grapheme><phoneme>ˈdʒɛʁi</phoneme></lexeme>
<lexeme><grapheme>Ghislaine</grapheme><phoneme>ɡiˈlɛːn</phoneme></lexeme>
<lexeme><grapheme>Gladstone</grapheme><phoneme>ˈɡlɛtstən</phoneme></lexeme>
<lexeme><grapheme>Gove</grapheme><phoneme>ɡoʊf</phoneme></lexeme>
<lexeme><grapheme>Grant Shapps</grapheme><phoneme>ɡʁaːnt ˈʃɛps</phoneme></lexeme>
<lexeme><grapheme>Harold</grapheme><phoneme>ˈhɛʁəlt</phoneme></lexeme>
<lexeme><grapheme>Healey</grapheme><phoneme>ˈhiːli</phoneme></lexeme>
<lexeme><grapheme>Heath</grapheme><phoneme>hiːθ</phoneme></lexeme>
<lexeme><grapheme>Humza Yousaf</grapheme><phoneme>ˈhamza ˈjuːsəf</phoneme></lexeme>
<lexeme><grapheme>Jack Straw</grapheme><phoneme>dʒɛk ˈstʁɔː</phoneme></lexeme>
<lexeme><grapheme>Javid</grapheme><phoneme>ˈdʒɛvɪt</phoneme></lexeme>
<lexeme><grapheme>Jenrick</grapheme><phoneme>ˈdʒɛnʁɪk</phoneme></lexeme>
<lexeme><grapheme>Jeremy Hunt</grapheme><phoneme>ˈdʒɛʁəmi ˈhant</phoneme></lexeme>
<lexeme><grapheme>John Hume</grapheme><phoneme>dʒɔn ˈçuːm</phoneme></lexeme>
<lexeme><grapheme>John Major</grapheme><phoneme>dʒɔn ˈmeɪdʒɐ</phoneme></lexeme>
<lexeme><grapheme>Keir</grapheme><phoneme>kiːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Kemi</grapheme><phoneme>ˈkɛmi</phoneme></lexeme>
<lexeme><grapheme>Kwarteng</grapheme><phoneme>ˈkwaːɐ̯tɛŋ</phoneme></lexeme>
<lexeme><grapheme>Lady Di</grapheme><phoneme>ˈleɪdi ˈdaɪ</phoneme></lexeme>
<lexeme><grapheme>Lammy</grapheme><phoneme>ˈlɛmi</phoneme></lexeme>
<lexeme><grapheme>Leo Varadkar</grapheme><phoneme>ˈliːoʊ vəˈʁɛtkaʁ</phoneme></lexeme>
<lexeme><grapheme>Lindsay Hoyle</grapheme><phoneme>ˈlɪndzi ˈhɔɪl</phoneme></lexeme>
<lexeme><grapheme>Livingstone</grapheme><phoneme>ˈlɪvɪŋstn̩</phoneme></lexeme>
<lexeme><grapheme>Macmillan</grapheme><phoneme>məkˈmɪlən</phoneme></lexeme>
<lexeme><grapheme>Mandelson</grapheme><phoneme>ˈmɛndl̩sn̩</phoneme></lexeme>
<lexeme><grapheme>Markle</grapheme><phoneme>ˈmaːɐ̯kl̩</phoneme></lexeme>
<lexeme><grapheme>McAleese</grapheme><phoneme>ˌmɛkəˈliːs</phoneme></lexeme>
<lexeme><grapheme>McGuinness</grapheme><phoneme>məˈɡɪnɪs</phoneme></lexeme>
<lexeme><grapheme>Michael Gove</grapheme><phoneme>ˈmaɪkl̩ ˈɡoʊf</phoneme></lexeme>
<lexeme><grapheme>Micheál Martin</grapheme><phoneme>ˈmiːhɔl ˈmaːɐ̯tɪn</phoneme></lexeme>
<lexeme><grapheme>Middleton</grapheme><phoneme>ˈmɪdl̩tn̩</phoneme></lexeme>
<lexeme><grapheme>Miliband</grapheme><phoneme>ˈmɪlibɛnt</phoneme></lexeme>
<lexeme><grapheme>Mountbatten</grapheme><phoneme>maʊntˈbɛtn̩</phoneme></lexeme>
<lexeme><grapheme>Nicola Sturgeon</grapheme><phoneme>ˈnɪkəla ˈstɜːdʒn̩</phoneme></lexeme>
<lexeme><grapheme>O'Neill</grapheme><phoneme>oʊˈniːl</phoneme></lexeme>
<lexeme><grapheme>Osborne</grapheme><phoneme>ˈɔsbɔːɐ̯n</phoneme></lexeme>
<lexeme><grapheme>Paisley</grapheme><phoneme>ˈpeɪzli</phoneme></lexeme>
<lexeme><grapheme>Paschal</grapheme><phoneme>ˈpɛskl̩</phoneme></lexeme>
<lexeme><grapheme>Penny Mordaunt</grapheme><phoneme>ˈpɛni ˈmɔːɐ̯dənt</phoneme></lexeme>
<lexeme><grapheme>Rayner</grapheme><phoneme>ˈʁeɪnɐ</phoneme></lexeme>
<lexeme><grapheme>Rees-Mogg</grapheme><phoneme>ʁiːs ˈmɔk</phoneme></lexeme>
<lexeme><grapheme>Reeves</grapheme><phoneme>ʁiːfs</phoneme></lexeme>
<lexeme><grapheme>Rishi Sunak</grapheme><phoneme>ˈʁiːʃi ˈsuːnak</phoneme></lexeme>
<lexeme><grapheme>Robin Cook</grapheme><phoneme>ˈʁɔbɪn ˈkʊk</phoneme></lexeme>
<lexeme><grapheme>Robinson</grapheme><phoneme>ˈʁɔbɪnsn̩</phoneme></lexeme>
<lexeme><grapheme>Sadiq</grapheme><phoneme>ˈsaːdɪk</phoneme></lexeme>
<lexeme><grapheme>Sajid</grapheme><phoneme>ˈsaːdʒɪt</phoneme></lexeme>
<lexeme><grapheme>Salmond</grapheme><phoneme>ˈsɛmənt</phoneme></lexeme>
<lexeme><grapheme>Shapps</grapheme><phoneme>ʃɛps</phoneme></lexeme>
<lexeme><grapheme>Simon Harris</grapheme><phoneme>ˈsaɪmən ˈhɛʁɪs</phoneme></lexeme>
<lexeme><grapheme>Starmer</grapheme><phoneme>ˈstaːɐ̯mɐ</phoneme></lexeme>
<lexeme><grapheme>Sturgeon</grapheme><phoneme>ˈstɜːdʒn̩</phoneme></lexeme>
<lexeme><grapheme>Suella Braverman</grapheme><phoneme>suˈɛla ˈbʁeɪvɐmən</phoneme></lexeme>
<lexeme><grapheme>Sunak</grapheme><phoneme>ˈsuːnak</phoneme></lexeme>
<lexeme><grapheme>Swinney</grapheme><phoneme>ˈswɪni</phoneme></lexeme>
<lexeme><grapheme>Taoiseach</grapheme><phoneme>ˈtiːʃəx</phoneme></lexeme>
<lexeme><grapheme>Thatcher</grapheme><phoneme>ˈθɛtʃɐ</phoneme></lexeme>
<lexeme><grapheme>Theresa May</grapheme><phoneme>təˈʁiːza ˈmeɪ</phoneme></lexeme>
<lexeme><grapheme>Truss</grapheme><phoneme>tʁas</phoneme></lexeme>
<lexeme><grapheme>Varadkar</grapheme><phoneme>vəˈʁɛtkaʁ</phoneme></lexeme>
<lexeme><grapheme>William Hague</grapheme><phoneme>ˈwɪliəm ˈheɪk</phoneme></lexeme>
<lexeme><grapheme>Wilson</grapheme><phoneme>ˈwɪlsn̩</phoneme></lexeme>
<lexeme><grapheme>Windsor</grapheme><phoneme>ˈwɪnzɐ</phoneme></lexeme>
<lexeme><grapheme>Yousaf</grapheme><phoneme>ˈjuːsəf</phoneme></lexeme>
<!-- Politik: Frankreich, Belgien, Niederlande, Luxemburg, Schweiz -->
<lexeme><grapheme>Alliot-Marie</grapheme><phoneme>aliˈoː maˈʁiː</phoneme></lexeme>
<lexeme><grapheme>Attal</grapheme><phoneme>aˈtal</phoneme></lexeme>
<lexeme><grapheme>Ayrault</grapheme><phoneme>ɛˈʁoː</phoneme></lexeme>
<lexeme><grapheme>Balladur</grapheme><phoneme>balaˈdyːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Barnier</grapheme><phoneme>baʁniˈeː</phoneme></lexeme>
<lexeme><grapheme>Barrot</grapheme><phoneme>baˈʁoː</phoneme></lexeme>
<lexeme><grapheme>Baudet</grapheme><phoneme>boˈdɛ</phoneme></lexeme>
<lexeme><grapheme>Baume-Schneider</grapheme><phoneme>boːm ˈʃnaɪdɐ</phoneme></lexeme>
<lexeme><grapheme>Bayrou</grapheme><phoneme>baɪˈʁuː</phoneme></lexeme>
<lexeme><grapheme>Beat Jans</grapheme><phoneme>beˈaːt ˈjans</phoneme></lexeme>
<lexeme><grapheme>Benalla</grapheme><phoneme>bənaˈla</phoneme></lexeme>
<lexeme><grapheme>Berset</grapheme><phoneme>bɛʁˈsɛ</phoneme></lexeme>
<lexeme><grapheme>Bettel</grapheme><phoneme>bɛˈtɛl</phoneme></lexeme>
<lexeme><grapheme>Bérégovoy</grapheme><phoneme>beʁeɡoˈvwa</phoneme></lexeme>
<lexeme><grapheme>Bontenbal</grapheme><phoneme>ˈbɔntənbal</phoneme></lexeme>
<lexeme><grapheme>Borne</grapheme><phoneme>bɔʁn</phoneme></lexeme>
<lexeme><grapheme>Braun-Pivet</grapheme><phoneme>bʁoːn piˈvɛ</phoneme></lexeme>
<lexeme><grapheme>Brekelmans</grapheme><phoneme>ˈbʁeːkəlmans</phoneme></lexeme>
<lexeme><grapheme>Breton</grapheme><phoneme>bʁəˈtɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>Brigitte Macron</grapheme><phoneme>bʁiˈʒɪt maˈkʁɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>Bruno Le Maire</grapheme><phoneme>bʁyˈnoː lə ˈmɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Bruno Retailleau</grapheme><phoneme>bʁyˈnoː ʁətaˈjoː</phoneme></lexeme>
<lexeme><grapheme>Calmy-Rey</grapheme><phoneme>kalˈmi ˈʁɛ</phoneme></lexeme>
<lexeme><grapheme>Cassis</grapheme><phoneme>kaˈsis</phoneme></lexeme>
<lexeme><grapheme>Castaner</grapheme><phoneme>kastaˈnɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Castex</grapheme><phoneme>kasˈtɛks</phoneme></lexeme>
<lexeme><grapheme>Catherine Colonna</grapheme><phoneme>kaˈtʁiːn koloˈna</phoneme></lexeme>
<lexeme><grapheme>Cazeneuve</grapheme><phoneme>kazəˈnøːf</phoneme></lexeme>
<lexeme><grapheme>Charles de Gaulle</grapheme><phoneme>ʃaʁl də ˈɡoːl</phoneme></lexeme>
<lexeme><grapheme>Charles Michel</grapheme><phoneme>ʃaʁl miˈʃɛl</phoneme></lexeme>
<lexeme><grapheme>Chiesa</grapheme><phoneme>kiˈeːza</phoneme></lexeme>
<lexeme><grapheme>Chirac</grapheme><phoneme>ʃiˈʁak</phoneme></lexeme>
<lexeme><grapheme>Christine Lagarde</grapheme><phoneme>kʁɪsˈtiːn laˈɡaʁt</phoneme></lexeme>
<lexeme><grapheme>Ciotti</grapheme><phoneme>siɔˈti</phoneme></lexeme>
<lexeme><grapheme>Clemenceau</grapheme><phoneme>klemɑ̃ˈsoː</phoneme></lexeme>
<lexeme><grapheme>Cohn-Bendit</grapheme><phoneme>koːn bɛnˈdiːt</phoneme></lexeme>
<lexeme><grapheme>Collomb</grapheme><phoneme>koˈlɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>Couchepin</grapheme><phoneme>kuʃˈpɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Cresson</grapheme><phoneme>kʁɛˈsɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>Cœuré</grapheme><grapheme>Coeuré</grapheme><phoneme>køˈʁeː</phoneme></lexeme>
<lexeme><grapheme>Daladier</grapheme><phoneme>daladiˈeː</phoneme></lexeme>
<lexeme><grapheme>Danton</grapheme><phoneme>dɑ̃ˈtɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>Darmanin</grapheme><phoneme>daʁmaˈnɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>de Gaulle</grapheme><grapheme>De Gaulle</grapheme><phoneme>də ˈɡoːl</phoneme></lexeme>
<lexeme><grapheme>Dehaene</grapheme><phoneme>dəˈhaːnə</phoneme></lexeme>
<lexeme><grapheme>Delamuraz</grapheme><phoneme>dəlamyˈʁa</phoneme></lexeme>
<lexeme><grapheme>Delors</grapheme><phoneme>dəˈlɔːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Di Rupo</grapheme><phoneme>di ʁyˈpoː</phoneme></lexeme>
<lexeme><grapheme>Dijsselbloem</grapheme><phoneme>ˈdɛɪsəlblum</phoneme></lexeme>
<lexeme><grapheme>Douste-Blazy</grapheme><phoneme>duːst blaˈziː</phoneme></lexeme>
<lexeme><grapheme>Dreyfus</grapheme><phoneme>dʁɛˈfyːs</phoneme></lexeme>
<lexeme><grapheme>Duisenberg</grapheme><phoneme>ˈdɔʏzənbɛʁx</phoneme></lexeme>
<lexeme><grapheme>Dunant</grapheme><phoneme>dyˈnɑ̃ː</phoneme></lexeme>
<lexeme><grapheme>Dupond-Moretti</grapheme><phoneme>dyˈpɔ̃ː mɔʁɛˈti</phoneme></lexeme>
<lexeme><grapheme>Elio Di Rupo</grapheme><phoneme>ˈeːlio di ʁyˈpoː</phoneme></lexeme>
<lexeme><grapheme>Édith Cresson</grapheme><phoneme>eˈdɪt kʁɛˈsɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>Fabius</grapheme><phoneme>fabiˈys</phoneme></lexeme>
<lexeme><grapheme>Faure</grapheme><phoneme>foːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Fillon</grapheme><phoneme>fiˈjɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>Gabriel Attal</grapheme><phoneme>ɡabʁiˈɛl aˈtal</phoneme></lexeme>
<lexeme><grapheme>Giscard</grapheme><phoneme>ʒisˈkaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Giscard d'Estaing</grapheme><phoneme>ʒisˈkaːɐ̯ dɛsˈtɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Glucksmann</grapheme><phoneme>ˈɡlʏksman</phoneme></lexeme>
<lexeme><grapheme>Gramegna</grapheme><phoneme>ɡʁaˈmɛnja</phoneme></lexeme>
<lexeme><grapheme>Guy Parmelin</grapheme><phoneme>ɡiː paʁməˈlɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Halsema</grapheme><phoneme>ˈhalsəma</phoneme></lexeme>
<lexeme><grapheme>Hamon</grapheme><phoneme>aˈmɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>Herman Van Rompuy</grapheme><phoneme>ˈhɛʁman van ˈʁɔmpɔʏ</phoneme></lexeme>
<lexeme><grapheme>Hidalgo</grapheme><phoneme>iˈdalɡo</phoneme></lexeme>
<lexeme><grapheme>Hoekstra</grapheme><phoneme>ˈhuːkstʁa</phoneme></lexeme>
<lexeme><grapheme>Hollande</grapheme><phoneme>oˈlɑ̃ːt</phoneme></lexeme>
<lexeme><grapheme>Hulot</grapheme><phoneme>yˈloː</phoneme></lexeme>
<lexeme><grapheme>Ignazio Cassis</grapheme><phoneme>ɪˈnjaːtsio kaˈsiːs</phoneme></lexeme>
<lexeme><grapheme>Jadot</grapheme><phoneme>ʒaˈdoː</phoneme></lexeme>
<lexeme><grapheme>Jans</grapheme><phoneme>jans</phoneme></lexeme>
<lexeme><grapheme>Jaurès</grapheme><phoneme>ʒoˈʁɛs</phoneme></lexeme>
<lexeme><grapheme>Jean-Marie Le Pen</grapheme><phoneme>ʒɑ̃maˈʁiː lə ˈpɛn</phoneme></lexeme>
<lexeme><grapheme>Jeroen</grapheme><phoneme>jəˈʁuːn</phoneme></lexeme>
<lexeme><grapheme>Jordan Bardella</grapheme><phoneme>ʒɔʁˈdan baʁˈdɛla</phoneme></lexeme>
<lexeme><grapheme>José Bové</grapheme><phoneme>ʒoˈze boˈveː</phoneme></lexeme>
<lexeme><grapheme>Jospin</grapheme><phoneme>ʒɔsˈpɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Juppé</grapheme><phoneme>ʒyˈpeː</phoneme></lexeme>
<lexeme><grapheme>Kaag</grapheme><phoneme>kaːx</phoneme></lexeme>
<lexeme><grapheme>Klaas Knot</grapheme><phoneme>klaːs ˈknɔt</phoneme></lexeme>
<lexeme><grapheme>Kok</grapheme><phoneme>kɔk</phoneme></lexeme>
<lexeme><grapheme>Kouchner</grapheme><phoneme>kuʃˈnɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Kroes</grapheme><phoneme>kʁuːs</phoneme></lexeme>
<lexeme><grapheme>Lafayette</grapheme><phoneme>lafaˈjɛt</phoneme></lexeme>
<lexeme><grapheme>Lagarde</grapheme><phoneme>laˈɡaʁt</phoneme></lexeme>
<lexeme><grapheme>Lahbib</grapheme><phoneme>laˈbiːp</phoneme></lexeme>
<lexeme><grapheme>Larcher</grapheme><phoneme>laʁˈʃeː</phoneme></lexeme>
<lexeme><grapheme>Le Drian</grapheme><phoneme>lə dʁiˈɑ̃ː</phoneme></lexeme>
<lexeme><grapheme>Le Maire</grapheme><phoneme>lə ˈmɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Le Pen</grapheme><phoneme>lə ˈpɛn</phoneme></lexeme>
<lexeme><grapheme>Lecornu</grapheme><phoneme>ləkɔʁˈnyː</phoneme></lexeme>
<lexeme><grapheme>Leterme</grapheme><phoneme>ləˈtɛʁm</phoneme></lexeme>
<lexeme><grapheme>Leuthard</grapheme><phoneme>ˈlɔʏthaʁt</phoneme></lexeme>
<lexeme><grapheme>Levrat</grapheme><phoneme>ləˈvʁa</phoneme></lexeme>
<lexeme><grapheme>Loiseau</grapheme><phoneme>lwaˈzoː</phoneme></lexeme>
<lexeme><grapheme>Lubbers</grapheme><phoneme>ˈlʏbɐs</phoneme></lexeme>
<lexeme><grapheme>Macron</grapheme><phoneme>maˈkʁɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>Mauroy</grapheme><phoneme>moˈʁwa</phoneme></lexeme>
<lexeme><grapheme>Mélenchon</grapheme><phoneme>melɑ̃ˈʃɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>Michel Barnier</grapheme><phoneme>miˈʃɛl baʁniˈeː</phoneme></lexeme>
<lexeme><grapheme>Micheline</grapheme><phoneme>miʃəˈliːn</phoneme></lexeme>
<lexeme><grapheme>Mitterrand</grapheme><phoneme>mitəˈʁɑ̃ː</phoneme></lexeme>
<lexeme><grapheme>Monnet</grapheme><phoneme>moˈnɛ</phoneme></lexeme>
<lexeme><grapheme>Montebourg</grapheme><phoneme>mɔ̃təˈbuːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Moscovici</grapheme><phoneme>mɔskoviˈsiː</phoneme></lexeme>
<lexeme><grapheme>Neelie</grapheme><phoneme>ˈneːli</phoneme></lexeme>
<lexeme><grapheme>Nicolas Sarkozy</grapheme><phoneme>nikoˈla zaʁkoˈziː</phoneme></lexeme>
<lexeme><grapheme>Omtzigt</grapheme><phoneme>ˈɔmtsɪxt</phoneme></lexeme>
<lexeme><grapheme>Parmelin</grapheme><phoneme>paʁməˈlɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Pécresse</grapheme><phoneme>peˈkʁɛs</phoneme></lexeme>
<lexeme><grapheme>Pétain</grapheme><phoneme>peˈtɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Pim Fortuyn</grapheme><phoneme>pɪm fɔʁˈtɔʏn</phoneme></lexeme>
<lexeme><grapheme>Poincaré</grapheme><phoneme>pwɛ̃kaˈʁeː</phoneme></lexeme>
<lexeme><grapheme>Pompidou</grapheme><phoneme>pɔ̃piˈduː</phoneme></lexeme>
<lexeme><grapheme>Prévot</grapheme><phoneme>pʁeˈvoː</phoneme></lexeme>
<lexeme><grapheme>Raffarin</grapheme><phoneme>ʁafaˈʁɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Retailleau</grapheme><phoneme>ʁətaˈjoː</phoneme></lexeme>
<lexeme><grapheme>Reynders</grapheme><phoneme>ˈʁɛɪndɐs</phoneme></lexeme>
<lexeme><grapheme>Richelieu</grapheme><phoneme>ʁiʃəliˈøː</phoneme></lexeme>
<lexeme><grapheme>Robert Schuman</grapheme><phoneme>ʁoˈbɛːɐ̯ ˈʃuːman</phoneme></lexeme>
<lexeme><grapheme>Robespierre</grapheme><phoneme>ʁobɛspiˈɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Rocard</grapheme><phoneme>ʁoˈkaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Rösti</grapheme><phoneme>ˈʁøːsti</phoneme></lexeme>
<lexeme><grapheme>Rutte</grapheme><phoneme>ˈʁʏtə</phoneme></lexeme>
<lexeme><grapheme>Santer</grapheme><phoneme>sɑ̃ˈteːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Sapin</grapheme><phoneme>saˈpɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Sarkozy</grapheme><phoneme>zaʁkoˈziː</phoneme></lexeme>
<lexeme><grapheme>Ségolène Royal</grapheme><phoneme>seɡoˈlɛn ʁwaˈjal</phoneme></lexeme>
<lexeme><grapheme>Séjourné</grapheme><phoneme>seʒuʁˈneː</phoneme></lexeme>
<lexeme><grapheme>Sommaruga</grapheme><phoneme>zɔmaˈʁuːɡa</phoneme></lexeme>
<lexeme><grapheme>Talleyrand</grapheme><phoneme>talɛˈʁɑ̃ː</phoneme></lexeme>
<lexeme><grapheme>Theo van Gogh</grapheme><phoneme>ˈteːo fan ˈɡɔx</phoneme></lexeme>
<lexeme><grapheme>Timmermans</grapheme><phoneme>ˈtɪmɐmans</phoneme></lexeme>
<lexeme><grapheme>Tondelier</grapheme><phoneme>tɔ̃dəliˈeː</phoneme></lexeme>
<lexeme><grapheme>Trichet</grapheme><phoneme>tʁiˈʃeː</phoneme></lexeme>
<lexeme><grapheme>Van Rompuy</grapheme><phoneme>van ˈʁɔmpɔʏ</phoneme></lexeme>
<lexeme><grapheme>Veldkamp</grapheme><phoneme>ˈfɛltkamp</phoneme></lexeme>
<lexeme><grapheme>Védrine</grapheme><phoneme>veˈdʁiːn</phoneme></lexeme>
<lexeme><grapheme>Villepin</grapheme><phoneme>vilˈpɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Villeroy de Galhau</grapheme><phoneme>vilˈʁwa də ɡaˈloː</phoneme></lexeme>
<lexeme><grapheme>Viviane Reding</grapheme><phoneme>viviˈan ˈʁeːdɪŋ</phoneme></lexeme>
<lexeme><grapheme>Wauquiez</grapheme><phoneme>voˈkje</phoneme></lexeme>
<lexeme><grapheme>Wilmès</grapheme><phoneme>vilˈmɛs</phoneme></lexeme>
<lexeme><grapheme>Yeşilgöz</grapheme><grapheme>Yesilgöz</grapheme><phoneme>jeʃɪlˈɡœs</phoneme></lexeme>
<lexeme><grapheme>Zemmour</grapheme><phoneme>zeˈmuːɐ̯</phoneme></lexeme>
<!-- Politik: Italien, Spanien, Portugal, Griechenland, Malta, Zypern -->
<lexeme><grapheme>Abascal</grapheme><phoneme>abasˈkal</phoneme></lexeme>
<lexeme><grapheme>Albares</grapheme><phoneme>alˈbaːʁɛs</phoneme></lexeme>
<lexeme><grapheme>Almunia</grapheme><phoneme>alˈmuːnia</phoneme></lexeme>
<lexeme><grapheme>Anastasiades</grapheme><phoneme>anastasiˈaðɪs</phoneme></lexeme>
<lexeme><grapheme>Andreotti</grapheme><phoneme>andʁeˈɔti</phoneme></lexeme>
<lexeme><grapheme>Antonio Costa</grapheme><phoneme>anˈtoːniu ˈkɔsta</phoneme></lexeme>
<lexeme><grapheme>António</grapheme><phoneme>anˈtoːniu</phoneme></lexeme>
<lexeme><grapheme>Aragonès</grapheme><phoneme>aʁaɡoˈnɛs</phoneme></lexeme>
<lexeme><grapheme>Artur Mas</grapheme><phoneme>aʁˈtuːɐ̯ ˈmas</phoneme></lexeme>
<lexeme><grapheme>Ayuso</grapheme><phoneme>aˈjuːso</phoneme></lexeme>
<lexeme><grapheme>Aznar</grapheme><phoneme>asˈnaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Barroso</grapheme><phoneme>baˈʁoːzu</phoneme></lexeme>
<lexeme><grapheme>Berlinguer</grapheme><phoneme>bɛʁlɪŋˈɡuɛʁ</phoneme></lexeme>
<lexeme><grapheme>Berlusconi</grapheme><phoneme>bɛʁlʊsˈkoːni</phoneme></lexeme>
<lexeme><grapheme>Bersani</grapheme><phoneme>bɛʁˈsaːni</phoneme></lexeme>
<lexeme><grapheme>Borsellino</grapheme><phoneme>bɔʁsɛˈliːno</phoneme></lexeme>
<lexeme><grapheme>Buttiglione</grapheme><phoneme>butilˈjoːne</phoneme></lexeme>
<lexeme><grapheme>Calviño</grapheme><phoneme>kalˈvinjo</phoneme></lexeme>
<lexeme><grapheme>Cavaco Silva</grapheme><phoneme>kaˈvaːku ˈsɪlva</phoneme></lexeme>
<lexeme><grapheme>Cavour</grapheme><phoneme>kaˈvuːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Centeno</grapheme><phoneme>sɛnˈteːnu</phoneme></lexeme>
<lexeme><grapheme>Christodoulides</grapheme><phoneme>kʁɪstoˈðuliðɪs</phoneme></lexeme>
<lexeme><grapheme>Ciampi</grapheme><phoneme>ˈtʃampi</phoneme></lexeme>
<lexeme><grapheme>Coelho</grapheme><phoneme>kuˈɛlju</phoneme></lexeme>
<lexeme><grapheme>Colau</grapheme><phoneme>koˈlaʊ</phoneme></lexeme>
<lexeme><grapheme>Cossiga</grapheme><phoneme>kɔˈsiːɡa</phoneme></lexeme>
<lexeme><grapheme>D'Alema</grapheme><phoneme>daˈleːma</phoneme></lexeme>
<lexeme><grapheme>Di Maio</grapheme><phoneme>di ˈmaːjo</phoneme></lexeme>
<lexeme><grapheme>Draghi</grapheme><phoneme>ˈdʁaːɡi</phoneme></lexeme>
<lexeme><grapheme>Feijóo</grapheme><phoneme>fɛɪˈxo</phoneme></lexeme>
<lexeme><grapheme>Frattini</grapheme><phoneme>fʁaˈtiːni</phoneme></lexeme>
<lexeme><grapheme>Gentiloni</grapheme><phoneme>dʒɛntiˈloːni</phoneme></lexeme>
<lexeme><grapheme>Gerapetritis</grapheme><phoneme>jeʁapeˈtʁitɪs</phoneme></lexeme>
<lexeme><grapheme>Giorgetti</grapheme><phoneme>dʒɔʁˈdʒɛti</phoneme></lexeme>
<lexeme><grapheme>Gramsci</grapheme><phoneme>ˈɡʁamʃi</phoneme></lexeme>
<lexeme><grapheme>Gualtieri</grapheme><phoneme>ɡualtiˈeːʁi</phoneme></lexeme>
<lexeme><grapheme>Guindos</grapheme><phoneme>ˈɡindɔs</phoneme></lexeme>
<lexeme><grapheme>Guterres</grapheme><phoneme>ɡuˈtɛʁəs</phoneme></lexeme>
<lexeme><grapheme>Hugh Grant</grapheme><phoneme>çuː ˈɡʁaːnt</phoneme></lexeme>
<lexeme><grapheme>Iglesias</grapheme><phoneme>iˈɡleːsias</phoneme></lexeme>
<lexeme><grapheme>José Manuel Barroso</grapheme><phoneme>ʒuˈzɛ manuˈɛl baˈʁoːzu</phoneme></lexeme>
<lexeme><grapheme>José Sócrates</grapheme><phoneme>ʒuˈzɛ ˈsɔkʁatəs</phoneme></lexeme>
<lexeme><grapheme>Jude Law</grapheme><phoneme>dʒuːt ˈlɔː</phoneme></lexeme>
<lexeme><grapheme>Junqueras</grapheme><phoneme>ʒʊŋˈkeːʁas</phoneme></lexeme>
<lexeme><grapheme>Karamanlis</grapheme><phoneme>kaʁamanˈlis</phoneme></lexeme>
<lexeme><grapheme>Kyriakides</grapheme><phoneme>kiʁiaˈkiðɪs</phoneme></lexeme>
<lexeme><grapheme>Kyriakos</grapheme><phoneme>kiʁiˈakɔs</phoneme></lexeme>
<lexeme><grapheme>Lech Kaczynski</grapheme><grapheme>Lech Kaczyński</grapheme><phoneme>lɛx kaˈtʃɪnski</phoneme></lexeme>
<lexeme><grapheme>Leonor</grapheme><phoneme>leoˈnoːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Letizia</grapheme><phoneme>leˈtiːtsia</phoneme></lexeme>
<lexeme><grapheme>Luigi Di Maio</grapheme><phoneme>luˈiːdʒi di ˈmaːjo</phoneme></lexeme>
<lexeme><grapheme>Mário Soares</grapheme><phoneme>ˈmaːʁiu suˈaːʁəs</phoneme></lexeme>
<lexeme><grapheme>Meloni</grapheme><phoneme>meˈloːni</phoneme></lexeme>
<lexeme><grapheme>Metsola</grapheme><phoneme>mɛˈtsoːla</phoneme></lexeme>
<lexeme><grapheme>Mitsotakis</grapheme><phoneme>mɪtsoˈtakɪs</phoneme></lexeme>
<lexeme><grapheme>Mogherini</grapheme><phoneme>moɡeˈʁiːni</phoneme></lexeme>
<lexeme><grapheme>Morgan</grapheme><phoneme>ˈmɔʁɡn̩</phoneme></lexeme>
<lexeme><grapheme>Muscat</grapheme><phoneme>mʊsˈkat</phoneme></lexeme>
<lexeme><grapheme>Mussolini</grapheme><phoneme>mʊsoˈliːni</phoneme></lexeme>
<lexeme><grapheme>Oriol</grapheme><phoneme>oʁiˈɔl</phoneme></lexeme>
<lexeme><grapheme>Padoan</grapheme><phoneme>padoˈan</phoneme></lexeme>
<lexeme><grapheme>Papademos</grapheme><phoneme>papaˈdimɔs</phoneme></lexeme>
<lexeme><grapheme>Papadimos</grapheme><phoneme>papaˈdimɔs</phoneme></lexeme>
<lexeme><grapheme>Papandreou</grapheme><phoneme>papanˈdʁeːu</phoneme></lexeme>
<lexeme><grapheme>Passos Coelho</grapheme><phoneme>ˈpasuʃ kuˈɛlju</phoneme></lexeme>
<lexeme><grapheme>Paul Allen</grapheme><phoneme>pɔːl ˈɛlən</phoneme></lexeme>
<lexeme><grapheme>Pavlopoulos</grapheme><phoneme>paˈvlɔpulɔs</phoneme></lexeme>
<lexeme><grapheme>Pertini</grapheme><phoneme>pɛʁˈtiːni</phoneme></lexeme>
<lexeme><grapheme>Piantedosi</grapheme><phoneme>pianteˈdoːzi</phoneme></lexeme>
<lexeme><grapheme>Prodi</grapheme><phoneme>ˈpʁoːdi</phoneme></lexeme>
<lexeme><grapheme>Puigdemont</grapheme><phoneme>putʃdəˈmɔn</phoneme></lexeme>
<lexeme><grapheme>Quim Torra</grapheme><phoneme>kim ˈtɔʁa</phoneme></lexeme>
<lexeme><grapheme>Rajoy</grapheme><phoneme>ʁaˈxɔɪ</phoneme></lexeme>
<lexeme><grapheme>Rebelo de Sousa</grapheme><phoneme>ʁəˈbeːlu də ˈsoːza</phoneme></lexeme>
<lexeme><grapheme>Ribera</grapheme><phoneme>ʁiˈbeːʁa</phoneme></lexeme>
<lexeme><grapheme>Rivera</grapheme><phoneme>ʁiˈveːʁa</phoneme></lexeme>
<lexeme><grapheme>Robert Abela</grapheme><phoneme>ˈʁɔbɐt aˈbeːla</phoneme></lexeme>
<lexeme><grapheme>Sakellaropoulou</grapheme><phoneme>sakɛlaˈʁɔpulu</phoneme></lexeme>
<lexeme><grapheme>Salazar</grapheme><phoneme>salaˈzaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Salvador Illa</grapheme><phoneme>salvaˈdoːɐ̯ ˈilja</phoneme></lexeme>
<lexeme><grapheme>Salvini</grapheme><phoneme>zalˈviːni</phoneme></lexeme>
<lexeme><grapheme>Samaras</grapheme><phoneme>samaˈʁas</phoneme></lexeme>
<lexeme><grapheme>Sampaio</grapheme><phoneme>samˈpaɪu</phoneme></lexeme>
<lexeme><grapheme>Sánchez</grapheme><grapheme>Sanchez</grapheme><phoneme>ˈsantʃɛs</phoneme></lexeme>
<lexeme><grapheme>Scalfaro</grapheme><phoneme>ˈskalfaʁo</phoneme></lexeme>
<lexeme><grapheme>Simitis</grapheme><phoneme>siˈmitɪs</phoneme></lexeme>
<lexeme><grapheme>Soares</grapheme><phoneme>suˈaːʁəs</phoneme></lexeme>
<lexeme><grapheme>Solana</grapheme><phoneme>soˈlaːna</phoneme></lexeme>
<lexeme><grapheme>Tajani</grapheme><phoneme>taˈjaːni</phoneme></lexeme>
<lexeme><grapheme>Tasoulas</grapheme><phoneme>taˈsulas</phoneme></lexeme>
<lexeme><grapheme>Teresa Ribera</grapheme><phoneme>teˈʁeːsa ʁiˈbeːʁa</phoneme></lexeme>
<lexeme><grapheme>Theodorakis</grapheme><phoneme>teodoˈʁakɪs</phoneme></lexeme>
<lexeme><grapheme>Togliatti</grapheme><phoneme>tɔlˈjati</phoneme></lexeme>
<lexeme><grapheme>Tsakalotos</grapheme><phoneme>tsakaˈlɔtɔs</phoneme></lexeme>
<lexeme><grapheme>Tsipras</grapheme><phoneme>ˈtsipʁas</phoneme></lexeme>
<lexeme><grapheme>Ulysses Grant</grapheme><phoneme>juˈlɪsiːs ˈɡʁaːnt</phoneme></lexeme>
<lexeme><grapheme>Varoufakis</grapheme><phoneme>vaʁuˈfakɪs</phoneme></lexeme>
<lexeme><grapheme>Venizelos</grapheme><phoneme>veniˈzelɔs</phoneme></lexeme>
<lexeme><grapheme>Ventura</grapheme><phoneme>vɛnˈtuːʁa</phoneme></lexeme>
<lexeme><grapheme>Virginia Raggi</grapheme><phoneme>vɪʁˈdʒiːnia ˈʁadʒi</phoneme></lexeme>
<lexeme><grapheme>Yanis</grapheme><phoneme>ˈjanɪs</phoneme></lexeme>
<lexeme><grapheme>Zapatero</grapheme><phoneme>sapaˈteːʁo</phoneme></lexeme>
<!-- Politik: Deutschland und Österreich -->
<lexeme><grapheme>Aiman</grapheme><phoneme>ˈaɪman</phoneme></lexeme>
<lexeme><grapheme>Al-Wazir</grapheme><phoneme>alvaˈziːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Alabali-Radovan</grapheme><phoneme>alaˈbaːli ˈʁaːdovan</phoneme></lexeme>
<lexeme><grapheme>Althaus</grapheme><phoneme>ˈalthaʊs</phoneme></lexeme>
<lexeme><grapheme>Amira</grapheme><phoneme>aˈmiːʁa</phoneme></lexeme>
<lexeme><grapheme>Ates</grapheme><grapheme>Ateş</grapheme><phoneme>ˈatɛʃ</phoneme></lexeme>
<lexeme><grapheme>Aydan</grapheme><phoneme>aɪˈdan</phoneme></lexeme>
<lexeme><grapheme>Aygül</grapheme><phoneme>aɪˈɡyːl</phoneme></lexeme>
<lexeme><grapheme>Banaszak</grapheme><phoneme>baˈnaʃak</phoneme></lexeme>
<lexeme><grapheme>Barley</grapheme><phoneme>ˈbaʁli</phoneme></lexeme>
<lexeme><grapheme>Bätzing</grapheme><phoneme>ˈbɛːtsɪŋ</phoneme></lexeme>
<lexeme><grapheme>Bebel</grapheme><phoneme>ˈbeːbl̩</phoneme></lexeme>
<lexeme><grapheme>Bijan</grapheme><phoneme>biˈʒan</phoneme></lexeme>
<lexeme><grapheme>Bonhoeffer</grapheme><phoneme>ˈboːnhœfɐ</phoneme></lexeme>
<lexeme><grapheme>Bouffier</grapheme><phoneme>bufiˈeː</phoneme></lexeme>
<lexeme><grapheme>Brok</grapheme><phoneme>bʁɔk</phoneme></lexeme>
<lexeme><grapheme>Bsirske</grapheme><phoneme>ˈpsɪʁskə</phoneme></lexeme>
<lexeme><grapheme>Bystron</grapheme><phoneme>ˈbɪstʁɔn</phoneme></lexeme>
<lexeme><grapheme>Cem</grapheme><phoneme>dʒɛm</phoneme></lexeme>
<lexeme><grapheme>Chebli</grapheme><phoneme>ˈʃɛbli</phoneme></lexeme>
<lexeme><grapheme>Dağdelen</grapheme><grapheme>Dagdelen</grapheme><phoneme>ˈdaːdelən</phoneme></lexeme>
<lexeme><grapheme>de Maizière</grapheme><grapheme>De Maizière</grapheme><phoneme>də mɛˈzjɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Demirel</grapheme><phoneme>demiˈʁɛl</phoneme></lexeme>
<lexeme><grapheme>Deniz</grapheme><phoneme>deˈniːs</phoneme></lexeme>
<lexeme><grapheme>Deniz Yücel</grapheme><phoneme>deˈnɪs jyˈdʒɛl</phoneme></lexeme>
<lexeme><grapheme>Dichand</grapheme><phoneme>ˈdɪxant</phoneme></lexeme>
<lexeme><grapheme>Djir-Sarai</grapheme><phoneme>dʒiːɐ̯ zaˈʁaɪ</phoneme></lexeme>
<lexeme><grapheme>Dobrindt</grapheme><phoneme>ˈdoːbʁɪnt</phoneme></lexeme>
<lexeme><grapheme>Dohnanyi</grapheme><phoneme>dɔxˈnaːni</phoneme></lexeme>
<lexeme><grapheme>Edtstadler</grapheme><phoneme>ˈɛtʃtaːdlɐ</phoneme></lexeme>
<lexeme><grapheme>Ensslin</grapheme><phoneme>ˈɛnsliːn</phoneme></lexeme>
<lexeme><grapheme>Erhard</grapheme><phoneme>ˈeːɐ̯haʁt</phoneme></lexeme>
<lexeme><grapheme>Erzberger</grapheme><phoneme>ˈɛʁtsbɛʁɡɐ</phoneme></lexeme>
<lexeme><grapheme>Fahimi</grapheme><phoneme>faˈhiːmi</phoneme></lexeme>
<lexeme><grapheme>Fratzscher</grapheme><phoneme>ˈfʁatʃɐ</phoneme></lexeme>
<lexeme><grapheme>Fuest</grapheme><phoneme>fuːst</phoneme></lexeme>
<lexeme><grapheme>Haßelmann</grapheme><phoneme>ˈhasl̩man</phoneme></lexeme>
<lexeme><grapheme>Hennig-Wellsow</grapheme><phoneme>ˈhɛnɪç ˈvɛlzo</phoneme></lexeme>
<lexeme><grapheme>Heß</grapheme><phoneme>hɛs</phoneme></lexeme>
<lexeme><grapheme>Hüther</grapheme><phoneme>ˈhyːtɐ</phoneme></lexeme>
<lexeme><grapheme>Jan van Aken</grapheme><phoneme>jan fan ˈaːkn̩</phoneme></lexeme>
<lexeme><grapheme>Klestil</grapheme><phoneme>ˈklɛstiːl</phoneme></lexeme>
<lexeme><grapheme>Knobloch</grapheme><phoneme>ˈknoːblɔx</phoneme></lexeme>
<lexeme><grapheme>Kogler</grapheme><phoneme>ˈkoːɡlɐ</phoneme></lexeme>
<lexeme><grapheme>Kubicki</grapheme><phoneme>kuˈbɪtski</phoneme></lexeme>
<lexeme><grapheme>Kurnaz</grapheme><phoneme>kʊʁˈnaːs</phoneme></lexeme>
<lexeme><grapheme>Kutschaty</grapheme><phoneme>kʊˈtʃaːti</phoneme></lexeme>
<lexeme><grapheme>Kılıç</grapheme><grapheme>Kilic</grapheme><phoneme>kɪˈlɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Lafontaine</grapheme><phoneme>lafɔ̃ˈtɛːn</phoneme></lexeme>
<lexeme><grapheme>Lassalle</grapheme><phoneme>laˈsal</phoneme></lexeme>
<lexeme><grapheme>Leutheusser-Schnarrenberger</grapheme><phoneme>ˈlɔʏthɔʏsɐ ˈʃnaʁənbɛʁɡɐ</phoneme></lexeme>
<lexeme><grapheme>Lothar de Maizière</grapheme><phoneme>ˈloːtaʁ də mɛˈzjɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Lötzsch</grapheme><phoneme>lœtʃ</phoneme></lexeme>
<lexeme><grapheme>Lunacek</grapheme><phoneme>ˈlʊnatsɛk</phoneme></lexeme>
<lexeme><grapheme>Marsalek</grapheme><phoneme>ˈmaʁsalɛk</phoneme></lexeme>
<lexeme><grapheme>Mazyek</grapheme><phoneme>ˈmaziɛk</phoneme></lexeme>
<lexeme><grapheme>McAllister</grapheme><phoneme>məˈkɛlɪstɐ</phoneme></lexeme>
<lexeme><grapheme>Meinl-Reisinger</grapheme><phoneme>ˈmaɪnl̩ ˈʁaɪzɪŋɐ</phoneme></lexeme>
<lexeme><grapheme>Mikl-Leitner</grapheme><phoneme>ˈmiːkl̩ ˈlaɪtnɐ</phoneme></lexeme>
<lexeme><grapheme>Modrow</grapheme><phoneme>ˈmoːdʁo</phoneme></lexeme>
<lexeme><grapheme>Nehammer</grapheme><phoneme>ˈneːhamɐ</phoneme></lexeme>
<lexeme><grapheme>Nouripour</grapheme><phoneme>nuʁiˈpuːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Ole von Beust</grapheme><phoneme>ˈoːlə fɔn ˈbɔʏst</phoneme></lexeme>
<lexeme><grapheme>Özdemir</grapheme><phoneme>ˈœsdemiːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Özkan</grapheme><phoneme>ˈœskan</phoneme></lexeme>
<lexeme><grapheme>Özlem</grapheme><phoneme>œzˈlɛm</phoneme></lexeme>
<lexeme><grapheme>Özoğuz</grapheme><grapheme>Özoguz</grapheme><phoneme>ˈøːzous</phoneme></lexeme>
<lexeme><grapheme>Petry</grapheme><phoneme>ˈpeːtʁi</phoneme></lexeme>
<lexeme><grapheme>Pistorius</grapheme><phoneme>pɪsˈtoːʁiʊs</phoneme></lexeme>
<lexeme><grapheme>Polenz</grapheme><phoneme>ˈpoːlɛnts</phoneme></lexeme>
<lexeme><grapheme>Rackete</grapheme><phoneme>ʁaˈkeːtə</phoneme></lexeme>
<lexeme><grapheme>Ramelow</grapheme><phoneme>ˈʁaːməlo</phoneme></lexeme>
<lexeme><grapheme>Ranga Yogeshwar</grapheme><phoneme>ˈʁaŋɡa joˈɡɛʃvaʁ</phoneme></lexeme>
<lexeme><grapheme>Rathenau</grapheme><phoneme>ˈʁaːtənaʊ</phoneme></lexeme>
<lexeme><grapheme>Rendi-Wagner</grapheme><phoneme>ˈʁɛndi ˈvaːɡnɐ</phoneme></lexeme>
<lexeme><grapheme>Roman Abramowitsch</grapheme><phoneme>ʁɔˈman abʁaˈmoːvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Roman Herzog</grapheme><phoneme>ˈʁoːmaːn ˈhɛʁtsoːk</phoneme></lexeme>
<lexeme><grapheme>Rösler</grapheme><phoneme>ˈʁøːslɐ</phoneme></lexeme>
<lexeme><grapheme>Ruprecht Polenz</grapheme><phoneme>ˈʁuːpʁɛçt ˈpoːlɛnts</phoneme></lexeme>
<lexeme><grapheme>Sawsan</grapheme><phoneme>ˈsaʊsan</phoneme></lexeme>
<lexeme><grapheme>Schirdewan</grapheme><phoneme>ˈʃɪʁdəvan</phoneme></lexeme>
<lexeme><grapheme>Schönborn</grapheme><phoneme>ˈʃøːnbɔʁn</phoneme></lexeme>
<lexeme><grapheme>Schuschnigg</grapheme><phoneme>ˈʃʊʃnɪk</phoneme></lexeme>
<lexeme><grapheme>Schuster</grapheme><phoneme>ˈʃuːstɐ</phoneme></lexeme>
<lexeme><grapheme>Sevim</grapheme><phoneme>seˈvɪm</phoneme></lexeme>
<lexeme><grapheme>Seyran</grapheme><phoneme>ˈseɪʁan</phoneme></lexeme>
<lexeme><grapheme>Simonis</grapheme><phoneme>ziˈmoːnɪs</phoneme></lexeme>
<lexeme><grapheme>Stegner</grapheme><phoneme>ˈʃteːɡnɐ</phoneme></lexeme>
<lexeme><grapheme>Steinmeier</grapheme><phoneme>ˈʃtaɪnmaɪɐ</phoneme></lexeme>
<lexeme><grapheme>Stoiber</grapheme><phoneme>ˈʃtɔɪbɐ</phoneme></lexeme>
<lexeme><grapheme>Süssmuth</grapheme><grapheme>Süßmuth</grapheme><phoneme>ˈzyːsmuːt</phoneme></lexeme>
<lexeme><grapheme>Tebartz-van Elst</grapheme><phoneme>ˈteːbaʁts fan ˈɛlst</phoneme></lexeme>
<lexeme><grapheme>Thälmann</grapheme><phoneme>ˈtɛːlman</phoneme></lexeme>
<lexeme><grapheme>Thomas de Maizière</grapheme><phoneme>ˈtoːmas də mɛˈzjɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Tillich</grapheme><phoneme>ˈtɪlɪç</phoneme></lexeme>
<lexeme><grapheme>Trittin</grapheme><phoneme>tʁɪˈtiːn</phoneme></lexeme>
<lexeme><grapheme>van Aken</grapheme><phoneme>fan ˈaːkn̩</phoneme></lexeme>
<lexeme><grapheme>Van der Bellen</grapheme><phoneme>fan deːɐ̯ ˈbɛlən</phoneme></lexeme>
<lexeme><grapheme>Vassiliadis</grapheme><phoneme>vasiˈliadɪs</phoneme></lexeme>
<lexeme><grapheme>Vilimsky</grapheme><phoneme>viˈlɪmski</phoneme></lexeme>
<lexeme><grapheme>Voigt</grapheme><phoneme>foːkt</phoneme></lexeme>
<lexeme><grapheme>von Beust</grapheme><phoneme>fɔn ˈbɔʏst</phoneme></lexeme>
<lexeme><grapheme>Voscherau</grapheme><phoneme>ˈfɔʃəʁaʊ</phoneme></lexeme>
<lexeme><grapheme>Voßkuhle</grapheme><phoneme>ˈfɔskuːlə</phoneme></lexeme>
<lexeme><grapheme>Vranitzky</grapheme><phoneme>vʁaˈnɪtski</phoneme></lexeme>
<lexeme><grapheme>Wegner</grapheme><phoneme>ˈveːɡnɐ</phoneme></lexeme>
<lexeme><grapheme>Weselsky</grapheme><phoneme>veˈzɛlski</phoneme></lexeme>
<lexeme><grapheme>Westerwelle</grapheme><phoneme>ˈvɛstɐvɛlə</phoneme></lexeme>
<lexeme><grapheme>Woidke</grapheme><phoneme>ˈvɔɪtkə</phoneme></lexeme>
<lexeme><grapheme>Wüst</grapheme><phoneme>vyːst</phoneme></lexeme>
<lexeme><grapheme>Yogeshwar</grapheme><phoneme>joˈɡɛʃvaʁ</phoneme></lexeme>
<lexeme><grapheme>Yücel</grapheme><phoneme>jyˈdʒɛl</phoneme></lexeme>
<lexeme><grapheme>Zadic</grapheme><phoneme>ˈzadɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Zschäpe</grapheme><phoneme>ˈtʃɛːpə</phoneme></lexeme>
<!-- Politik: Russland, Belarus, Kaukasus, Zentralasien -->
<lexeme><grapheme>Abramowitsch</grapheme><phoneme>abʁaˈmoːvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Akajew</grapheme><phoneme>aˈkaːjɛf</phoneme></lexeme>
<lexeme><grapheme>Alexej</grapheme><grapheme>Alexei</grapheme><phoneme>alɛkˈseɪ</phoneme></lexeme>
<lexeme><grapheme>Alexijewitsch</grapheme><phoneme>alɛksiˈjeːvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Alijew</grapheme><phoneme>aˈliːjɛf</phoneme></lexeme>
<lexeme><grapheme>Alijewa</grapheme><phoneme>aˈliːjeva</phoneme></lexeme>
<lexeme><grapheme>Andropow</grapheme><phoneme>anˈdʁoːpɔf</phoneme></lexeme>
<lexeme><grapheme>Atambajew</grapheme><phoneme>atamˈbaːjɛf</phoneme></lexeme>
<lexeme><grapheme>Bakijew</grapheme><phoneme>baˈkiːjɛf</phoneme></lexeme>
<lexeme><grapheme>Bassajew</grapheme><phoneme>baˈsaːjɛf</phoneme></lexeme>
<lexeme><grapheme>Belousow</grapheme><phoneme>beloˈuːsɔf</phoneme></lexeme>
<lexeme><grapheme>Berdimuhamedow</grapheme><phoneme>bɛʁdimuxaˈmɛdɔf</phoneme></lexeme>
<lexeme><grapheme>Berija</grapheme><phoneme>ˈbeːʁija</phoneme></lexeme>
<lexeme><grapheme>Boris Nemzow</grapheme><phoneme>baˈʁɪs nɛmˈtsɔf</phoneme></lexeme>
<lexeme><grapheme>Breschnew</grapheme><grapheme>Breschnjew</grapheme><phoneme>ˈbʁɛʃnɛf</phoneme></lexeme>
<lexeme><grapheme>Brittney</grapheme><phoneme>ˈbʁɪtni</phoneme></lexeme>
<lexeme><grapheme>Chodorkowski</grapheme><phoneme>xodɔʁˈkɔfski</phoneme></lexeme>
<lexeme><grapheme>Chruschtschow</grapheme><phoneme>xʁʊʃˈtʃɔf</phoneme></lexeme>
<lexeme><grapheme>Dimitri</grapheme><phoneme>diˈmiːtʁi</phoneme></lexeme>
<lexeme><grapheme>Dmitri</grapheme><grapheme>Dmitrij</grapheme><grapheme>Dmitry</grapheme><phoneme>ˈdmiːtʁi</phoneme></lexeme>
<lexeme><grapheme>Dmitrijew</grapheme><grapheme>Dmitriew</grapheme><phoneme>ˈdmiːtʁiɛf</phoneme></lexeme>
<lexeme><grapheme>Dschaparow</grapheme><phoneme>dʒaˈpaːʁɔf</phoneme></lexeme>
<lexeme><grapheme>Dudajew</grapheme><phoneme>duˈdaːjɛf</phoneme></lexeme>
<lexeme><grapheme>Elwira</grapheme><phoneme>ɛlˈviːʁa</phoneme></lexeme>
<lexeme><grapheme>Emomali</grapheme><phoneme>emomaˈli</phoneme></lexeme>
<lexeme><grapheme>Evan</grapheme><phoneme>ˈɛvən</phoneme></lexeme>
<lexeme><grapheme>Gaidar</grapheme><phoneme>ɡaɪˈdaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Gamsachurdia</grapheme><phoneme>ɡamsaxʊʁˈdia</phoneme></lexeme>
<lexeme><grapheme>Garibaschwili</grapheme><phoneme>ɡaʁibaʃˈviːli</phoneme></lexeme>
<lexeme><grapheme>Gennadi</grapheme><grapheme>Gennadij</grapheme><phoneme>ɡɛˈnaːdi</phoneme></lexeme>
<lexeme><grapheme>Gerassimow</grapheme><phoneme>ɡeˈʁaːsimɔf</phoneme></lexeme>
<lexeme><grapheme>Gershkovich</grapheme><phoneme>ˈɡɜːʃkəvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Gorbatschow</grapheme><phoneme>ɡɔʁbaˈtʃɔf</phoneme></lexeme>
<lexeme><grapheme>Griner</grapheme><phoneme>ˈɡʁaɪnɐ</phoneme></lexeme>
<lexeme><grapheme>Gromyko</grapheme><phoneme>ɡʁoˈmiːko</phoneme></lexeme>
<lexeme><grapheme>Ilham</grapheme><phoneme>ɪlˈham</phoneme></lexeme>
<lexeme><grapheme>Iwanischwili</grapheme><phoneme>ivaniʃˈviːli</phoneme></lexeme>
<lexeme><grapheme>Jaschin</grapheme><phoneme>ˈjaːʃiːn</phoneme></lexeme>
<lexeme><grapheme>Jelzin</grapheme><phoneme>ˈjɛltsiːn</phoneme></lexeme>
<lexeme><grapheme>Jewgeni</grapheme><grapheme>Jewgenij</grapheme><phoneme>jɛvˈɡeːni</phoneme></lexeme>
<lexeme><grapheme>Kadyrow</grapheme><phoneme>kaˈdɪʁɔf</phoneme></lexeme>
<lexeme><grapheme>Kara-Mursa</grapheme><phoneme>kaˈʁa mʊʁˈsa</phoneme></lexeme>
<lexeme><grapheme>Karimow</grapheme><phoneme>kaˈʁiːmɔf</phoneme></lexeme>
<lexeme><grapheme>Kasjanow</grapheme><phoneme>kasˈjaːnɔf</phoneme></lexeme>
<lexeme><grapheme>Kasparow</grapheme><phoneme>kasˈpaːʁɔf</phoneme></lexeme>
<lexeme><grapheme>Kassym-Schomart Tokajew</grapheme><phoneme>kaˈsɪm ʒɔˈmaʁt toˈkaːjɛf</phoneme></lexeme>
<lexeme><grapheme>Kawelaschwili</grapheme><phoneme>kavelaʃˈviːli</phoneme></lexeme>
<lexeme><grapheme>Kirill</grapheme><phoneme>kiˈʁɪl</phoneme></lexeme>
<lexeme><grapheme>Kobachidse</grapheme><phoneme>kobaˈxidzə</phoneme></lexeme>
<lexeme><grapheme>Kolesnikowa</grapheme><phoneme>kaˈlɛsnikava</phoneme></lexeme>
<lexeme><grapheme>Kossygin</grapheme><phoneme>kɔˈsiːɡiːn</phoneme></lexeme>
<lexeme><grapheme>Kotscharjan</grapheme><phoneme>kɔtʃaʁˈjan</phoneme></lexeme>
<lexeme><grapheme>Krasikow</grapheme><phoneme>ˈkʁasikɔf</phoneme></lexeme>
<lexeme><grapheme>Lawrow</grapheme><phoneme>lavˈʁɔf</phoneme></lexeme>
<lexeme><grapheme>Luschkow</grapheme><phoneme>luʃˈkɔf</phoneme></lexeme>
<lexeme><grapheme>Mammadyarov</grapheme><phoneme>mamadˈjaːʁɔf</phoneme></lexeme>
<lexeme><grapheme>Margwelaschwili</grapheme><phoneme>maʁɡvelaʃˈviːli</phoneme></lexeme>
<lexeme><grapheme>Maschadow</grapheme><phoneme>masˈxaːdɔf</phoneme></lexeme>
<lexeme><grapheme>Medwedew</grapheme><grapheme>Medwedjew</grapheme><phoneme>mɛdˈvjeːdɛf</phoneme></lexeme>
<lexeme><grapheme>Michail</grapheme><phoneme>mixaˈiːl</phoneme></lexeme>
<lexeme><grapheme>Micheil</grapheme><phoneme>mixeˈil</phoneme></lexeme>
<lexeme><grapheme>Mirsijojew</grapheme><phoneme>mɪʁziˈjoːjɛf</phoneme></lexeme>
<lexeme><grapheme>Mischustin</grapheme><phoneme>miˈʃuːstiːn</phoneme></lexeme>
<lexeme><grapheme>Muratow</grapheme><phoneme>muˈʁaːtɔf</phoneme></lexeme>
<lexeme><grapheme>Nabiullina</grapheme><phoneme>nabiʊˈliːna</phoneme></lexeme>
<lexeme><grapheme>Nadeschdin</grapheme><phoneme>naˈdɛʒdiːn</phoneme></lexeme>
<lexeme><grapheme>Naryschkin</grapheme><phoneme>naˈʁɪʃkiːn</phoneme></lexeme>
<lexeme><grapheme>Nasarbajew</grapheme><phoneme>nazaʁˈbaːjɛf</phoneme></lexeme>
<lexeme><grapheme>Nawalnaja</grapheme><phoneme>naˈvalnaja</phoneme></lexeme>
<lexeme><grapheme>Nawalny</grapheme><grapheme>Nawalnyj</grapheme><phoneme>naˈvalni</phoneme></lexeme>
<lexeme><grapheme>Nebensja</grapheme><phoneme>neˈbɛnsja</phoneme></lexeme>
<lexeme><grapheme>Nemzow</grapheme><phoneme>nɛmˈtsɔf</phoneme></lexeme>
<lexeme><grapheme>Nijasow</grapheme><phoneme>niˈjaːzɔf</phoneme></lexeme>
<lexeme><grapheme>Nikita</grapheme><phoneme>niˈkiːta</phoneme></lexeme>
<lexeme><grapheme>Nikol Paschinjan</grapheme><phoneme>niˈkɔl paʃinˈjan</phoneme></lexeme>
<lexeme><grapheme>Nursultan</grapheme><phoneme>nuʁsʊlˈtan</phoneme></lexeme>
<lexeme><grapheme>Orlow</grapheme><phoneme>ɔʁˈlɔf</phoneme></lexeme>
<lexeme><grapheme>Otunbajewa</grapheme><phoneme>otʊnˈbaːjeva</phoneme></lexeme>
<lexeme><grapheme>Owsjannikowa</grapheme><phoneme>ɔfˈsjanikova</phoneme></lexeme>
<lexeme><grapheme>Paschinjan</grapheme><phoneme>paʃinˈjan</phoneme></lexeme>
<lexeme><grapheme>Patruschew</grapheme><phoneme>ˈpaːtʁuʃɛf</phoneme></lexeme>
<lexeme><grapheme>Peskow</grapheme><phoneme>pɛsˈkɔf</phoneme></lexeme>
<lexeme><grapheme>Politkowskaja</grapheme><phoneme>politˈkɔfskaja</phoneme></lexeme>
<lexeme><grapheme>Prigoschin</grapheme><phoneme>pʁiˈɡoːʒiːn</phoneme></lexeme>
<lexeme><grapheme>Primakow</grapheme><phoneme>pʁimaˈkɔf</phoneme></lexeme>
<lexeme><grapheme>Protassewitsch</grapheme><phoneme>pʁotaˈseːvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Rahmon</grapheme><grapheme>Rachmon</grapheme><phoneme>ʁaxˈmɔn</phoneme></lexeme>
<lexeme><grapheme>Raissa</grapheme><phoneme>ʁaˈiːsa</phoneme></lexeme>
<lexeme><grapheme>Ramsan</grapheme><phoneme>ʁamˈzan</phoneme></lexeme>
<lexeme><grapheme>Rogosin</grapheme><phoneme>ʁoˈɡoːziːn</phoneme></lexeme>
<lexeme><grapheme>Saakaschwili</grapheme><phoneme>saːkaʃˈviːli</phoneme></lexeme>
<lexeme><grapheme>Sacharowa</grapheme><phoneme>zaˈxaːʁova</phoneme></lexeme>
<lexeme><grapheme>Salome Surabischwili</grapheme><phoneme>saloˈme zuʁabiʃˈviːli</phoneme></lexeme>
<lexeme><grapheme>Sargsjan</grapheme><phoneme>saʁɡsˈjan</phoneme></lexeme>
<lexeme><grapheme>Schewardnadse</grapheme><phoneme>ʃevaʁdˈnaːdzə</phoneme></lexeme>
<lexeme><grapheme>Schoigu</grapheme><phoneme>ˈʃɔɪɡu</phoneme></lexeme>
<lexeme><grapheme>Sergei</grapheme><phoneme>sɛʁˈɡeɪ</phoneme></lexeme>
<lexeme><grapheme>Sergej</grapheme><phoneme>sɛʁˈɡeɪ</phoneme></lexeme>
<lexeme><grapheme>Setschin</grapheme><phoneme>ˈsɛtʃiːn</phoneme></lexeme>
<lexeme><grapheme>Siluanow</grapheme><phoneme>siluˈaːnɔf</phoneme></lexeme>
<lexeme><grapheme>Sjuganow</grapheme><phoneme>zjuˈɡaːnɔf</phoneme></lexeme>
<lexeme><grapheme>Sobjanin</grapheme><phoneme>zobˈjaːniːn</phoneme></lexeme>
<lexeme><grapheme>Sobtschak</grapheme><phoneme>sɔpˈtʃak</phoneme></lexeme>
<lexeme><grapheme>Solschenizyn</grapheme><phoneme>zɔlʒeˈniːtsɪn</phoneme></lexeme>
<lexeme><grapheme>Stalin</grapheme><phoneme>ˈstaːliːn</phoneme></lexeme>
<lexeme><grapheme>Surabischwili</grapheme><phoneme>zuʁabiʃˈviːli</phoneme></lexeme>
<lexeme><grapheme>Surowikin</grapheme><phoneme>suʁoˈvɪkiːn</phoneme></lexeme>
<lexeme><grapheme>Swetlana</grapheme><phoneme>svɛtˈlaːna</phoneme></lexeme>
<lexeme><grapheme>Tichanowskaja</grapheme><phoneme>tixaˈnɔfskaja</phoneme></lexeme>
<lexeme><grapheme>Tichanowski</grapheme><phoneme>tixaˈnɔfski</phoneme></lexeme>
<lexeme><grapheme>Tokajew</grapheme><phoneme>toˈkaːjɛf</phoneme></lexeme>
<lexeme><grapheme>Tschernomyrdin</grapheme><phoneme>tʃɛʁnoˈmʏʁdiːn</phoneme></lexeme>
<lexeme><grapheme>Tschubais</grapheme><phoneme>tʃuˈbaɪs</phoneme></lexeme>
<lexeme><grapheme>Uschakow</grapheme><phoneme>uʃaˈkɔf</phoneme></lexeme>
<lexeme><grapheme>Usmanow</grapheme><phoneme>usˈmaːnɔf</phoneme></lexeme>
<lexeme><grapheme>Waleri</grapheme><grapheme>Walerij</grapheme><phoneme>vaˈleːʁi</phoneme></lexeme>
<lexeme><grapheme>Wekselberg</grapheme><phoneme>ˈvɛksl̩bɛʁk</phoneme></lexeme>
<lexeme><grapheme>Whelan</grapheme><phoneme>ˈwiːlən</phoneme></lexeme>
<lexeme><grapheme>Wjatscheslaw</grapheme><phoneme>vjatʃɛˈslaf</phoneme></lexeme>
<lexeme><grapheme>Wolodin</grapheme><phoneme>voˈloːdiːn</phoneme></lexeme>
<!-- Politik: Ukraine, Baltikum, Polen, Tschechien, Slowakei, Ungarn -->
<lexeme><grapheme>Achmetow</grapheme><phoneme>axˈmɛtɔf</phoneme></lexeme>
<lexeme><grapheme>Andrii</grapheme><phoneme>anˈdʁiː</phoneme></lexeme>
<lexeme><grapheme>Andrij</grapheme><phoneme>anˈdʁiː</phoneme></lexeme>
<lexeme><grapheme>Andrzej</grapheme><phoneme>ˈandʒɛɪ</phoneme></lexeme>
<lexeme><grapheme>Ansip</grapheme><phoneme>ˈansɪp</phoneme></lexeme>
<lexeme><grapheme>Arachamija</grapheme><phoneme>aʁaˈxaːmija</phoneme></lexeme>
<lexeme><grapheme>Babiš</grapheme><grapheme>Babis</grapheme><phoneme>ˈbabɪʃ</phoneme></lexeme>
<lexeme><grapheme>Balcerowicz</grapheme><phoneme>baltsɛˈʁɔvitʃ</phoneme></lexeme>
<lexeme><grapheme>Bandera</grapheme><phoneme>banˈdɛʁa</phoneme></lexeme>
<lexeme><grapheme>Bartoszewski</grapheme><phoneme>baʁtɔˈʃɛfski</phoneme></lexeme>
<lexeme><grapheme>Beata</grapheme><phoneme>bɛˈata</phoneme></lexeme>
<lexeme><grapheme>Beneš</grapheme><grapheme>Benes</grapheme><phoneme>ˈbɛnɛʃ</phoneme></lexeme>
<lexeme><grapheme>Bohuslav</grapheme><phoneme>ˈbɔhuslaf</phoneme></lexeme>
<lexeme><grapheme>Bosak</grapheme><phoneme>ˈbɔsak</phoneme></lexeme>
<lexeme><grapheme>Bronisław</grapheme><grapheme>Bronislaw</grapheme><phoneme>bʁɔˈniswaf</phoneme></lexeme>
<lexeme><grapheme>Budanow</grapheme><phoneme>buˈdaːnɔf</phoneme></lexeme>
<lexeme><grapheme>Buzek</grapheme><phoneme>ˈbuzɛk</phoneme></lexeme>
<lexeme><grapheme>Błaszczak</grapheme><grapheme>Blaszczak</grapheme><phoneme>ˈbwaʃtʃak</phoneme></lexeme>
<lexeme><grapheme>Czarzasty</grapheme><phoneme>tʃaˈʒastɪ</phoneme></lexeme>
<lexeme><grapheme>Čaputová</grapheme><grapheme>Caputova</grapheme><phoneme>ˈtʃaputɔvaː</phoneme></lexeme>
<lexeme><grapheme>Denys</grapheme><phoneme>dɛˈnɪs</phoneme></lexeme>
<lexeme><grapheme>Dmytro</grapheme><phoneme>dmɪˈtʁɔ</phoneme></lexeme>
<lexeme><grapheme>Dombrovskis</grapheme><phoneme>dɔmˈbʁɔfskɪs</phoneme></lexeme>
<lexeme><grapheme>Donald Tusk</grapheme><phoneme>ˈdɔnalt ˈtʊsk</phoneme></lexeme>
<lexeme><grapheme>Dubcek</grapheme><phoneme>ˈduptʃɛk</phoneme></lexeme>
<lexeme><grapheme>Dzurinda</grapheme><phoneme>ˈdzuʁinda</phoneme></lexeme>
<lexeme><grapheme>Evika</grapheme><phoneme>ˈɛvika</phoneme></lexeme>
<lexeme><grapheme>Fedorow</grapheme><phoneme>ˈfɛdoʁɔf</phoneme></lexeme>
<lexeme><grapheme>Ferenc</grapheme><phoneme>ˈfɛʁɛnts</phoneme></lexeme>
<lexeme><grapheme>Fiala</grapheme><phoneme>ˈfjala</phoneme></lexeme>
<lexeme><grapheme>Fico</grapheme><phoneme>ˈfitsɔ</phoneme></lexeme>
<lexeme><grapheme>Gabrielius</grapheme><phoneme>ɡabʁiˈɛliʊs</phoneme></lexeme>
<lexeme><grapheme>Geremek</grapheme><phoneme>ɡɛˈʁɛmɛk</phoneme></lexeme>
<lexeme><grapheme>Gergely</grapheme><phoneme>ˈɡɛʁɡɛj</phoneme></lexeme>
<lexeme><grapheme>Gitanas</grapheme><phoneme>ɡiˈtaːnas</phoneme></lexeme>
<lexeme><grapheme>Glapiński</grapheme><phoneme>ɡlaˈpinski</phoneme></lexeme>
<lexeme><grapheme>Gronkiewicz-Waltz</grapheme><phoneme>ɡʁɔnˈkjɛvitʃ ˈvalts</phoneme></lexeme>
<lexeme><grapheme>Grybauskaitė</grapheme><grapheme>Grybauskaite</grapheme><phoneme>ɡʁiːbaʊsˈkaɪte</phoneme></lexeme>
<lexeme><grapheme>György</grapheme><phoneme>djœʁdj</phoneme></lexeme>
<lexeme><grapheme>Gyula Horn</grapheme><phoneme>ˈdjulɔ ˈhoʁn</phoneme></lexeme>
<lexeme><grapheme>Gyurcsány</grapheme><grapheme>Gyurcsany</grapheme><phoneme>ˈdjuʁtʃaːnj</phoneme></lexeme>
<lexeme><grapheme>Habony</grapheme><phoneme>ˈhɔbonj</phoneme></lexeme>
<lexeme><grapheme>Holownia</grapheme><phoneme>xɔˈwɔvnja</phoneme></lexeme>
<lexeme><grapheme>Hrojsman</grapheme><grapheme>Hroisman</grapheme><phoneme>ˈhʁɔɪsman</phoneme></lexeme>
<lexeme><grapheme>Imre Nagy</grapheme><phoneme>ˈimʁɛ ˈnɔdj</phoneme></lexeme>
<lexeme><grapheme>István</grapheme><grapheme>Istvan</grapheme><phoneme>ˈiʃtvaːn</phoneme></lexeme>
<lexeme><grapheme>Janukowytsch</grapheme><grapheme>Janukowitsch</grapheme><phoneme>januˈkoːvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Jaroslaw</grapheme><phoneme>jaˈʁɔswaf</phoneme></lexeme>
<lexeme><grapheme>Jaruzelski</grapheme><phoneme>jaʁuˈzɛlski</phoneme></lexeme>
<lexeme><grapheme>Jazenjuk</grapheme><phoneme>jatsenˈjuːk</phoneme></lexeme>
<lexeme><grapheme>János</grapheme><phoneme>ˈjaːnoʃ</phoneme></lexeme>
<lexeme><grapheme>Jermak</grapheme><phoneme>jɛʁˈmak</phoneme></lexeme>
<lexeme><grapheme>Jerzy</grapheme><phoneme>ˈjɛʒɪ</phoneme></lexeme>
<lexeme><grapheme>Jourová</grapheme><grapheme>Jourova</grapheme><phoneme>ˈjoʊʁɔvaː</phoneme></lexeme>
<lexeme><grapheme>Juschtschenko</grapheme><phoneme>ˈjʊʃtʃɛŋko</phoneme></lexeme>
<lexeme><grapheme>Kaczyński</grapheme><grapheme>Kaczynski</grapheme><phoneme>kaˈtʃɪnski</phoneme></lexeme>
<lexeme><grapheme>Karácsony</grapheme><grapheme>Karacsony</grapheme><phoneme>ˈkɔʁaːtʃonj</phoneme></lexeme>
<lexeme><grapheme>Karol</grapheme><phoneme>ˈkaʁɔl</phoneme></lexeme>
<lexeme><grapheme>Katalin</grapheme><phoneme>ˈkɔtɔlin</phoneme></lexeme>
<lexeme><grapheme>Kolomojskyj</grapheme><grapheme>Kolomoiskyj</grapheme><phoneme>kolɔˈmɔɪski</phoneme></lexeme>
<lexeme><grapheme>Kopacz</grapheme><phoneme>ˈkɔpatʃ</phoneme></lexeme>
<lexeme><grapheme>Kosiniak-Kamysz</grapheme><phoneme>kɔˈʃinjak ˈkamɪʃ</phoneme></lexeme>
<lexeme><grapheme>Krawtschuk</grapheme><phoneme>kʁafˈtʃuːk</phoneme></lexeme>
<lexeme><grapheme>Kubilius</grapheme><phoneme>kuˈbiːliʊs</phoneme></lexeme>
<lexeme><grapheme>Kuciak</grapheme><phoneme>ˈkutsjak</phoneme></lexeme>
<lexeme><grapheme>Kuleba</grapheme><phoneme>kuˈlɛba</phoneme></lexeme>
<lexeme><grapheme>Kwaśniewski</grapheme><grapheme>Kwasniewski</grapheme><phoneme>kvaʃˈnjɛfski</phoneme></lexeme>
<lexeme><grapheme>Kyrylo</grapheme><phoneme>kɪˈʁɪlo</phoneme></lexeme>
<lexeme><grapheme>Landsbergis</grapheme><phoneme>ˈlandsbɛʁɡɪs</phoneme></lexeme>
<lexeme><grapheme>László</grapheme><grapheme>Laszlo</grapheme><phoneme>ˈlaːsloː</phoneme></lexeme>
<lexeme><grapheme>Lech Wałęsa</grapheme><phoneme>lɛx vaˈwɛnsa</phoneme></lexeme>
<lexeme><grapheme>Leszek</grapheme><phoneme>ˈlɛʃɛk</phoneme></lexeme>
<lexeme><grapheme>Levits</grapheme><phoneme>ˈlɛvɪts</phoneme></lexeme>
<lexeme><grapheme>Magyar</grapheme><phoneme>ˈmɔdjɔʁ</phoneme></lexeme>
<lexeme><grapheme>Makejew</grapheme><phoneme>maˈkɛjɛf</phoneme></lexeme>
<lexeme><grapheme>Maros</grapheme><phoneme>ˈmaʁɔʃ</phoneme></lexeme>
<lexeme><grapheme>Masaryk</grapheme><phoneme>ˈmasaʁɪk</phoneme></lexeme>
<lexeme><grapheme>Mateusz</grapheme><phoneme>maˈtɛuʃ</phoneme></lexeme>
<lexeme><grapheme>Matovič</grapheme><grapheme>Matovic</grapheme><phoneme>ˈmatɔvitʃ</phoneme></lexeme>
<lexeme><grapheme>Mazowiecki</grapheme><phoneme>mazɔˈvjɛtski</phoneme></lexeme>
<lexeme><grapheme>Márki-Zay</grapheme><phoneme>ˈmaːʁki ˈzɔi</phoneme></lexeme>
<lexeme><grapheme>Mečiar</grapheme><grapheme>Meciar</grapheme><phoneme>ˈmɛtʃaʁ</phoneme></lexeme>
<lexeme><grapheme>Melnyk</grapheme><phoneme>ˈmɛlnɪk</phoneme></lexeme>
<lexeme><grapheme>Mészáros</grapheme><phoneme>ˈmeːsaːʁoʃ</phoneme></lexeme>
<lexeme><grapheme>Michnik</grapheme><phoneme>ˈmixnik</phoneme></lexeme>
<lexeme><grapheme>Milos</grapheme><phoneme>ˈmilɔʃ</phoneme></lexeme>
<lexeme><grapheme>Milosz</grapheme><phoneme>ˈmiwɔʃ</phoneme></lexeme>
<lexeme><grapheme>Morawiecki</grapheme><phoneme>mɔʁaˈvjɛtski</phoneme></lexeme>
<lexeme><grapheme>Nausėda</grapheme><grapheme>Nauseda</grapheme><phoneme>naʊˈseːda</phoneme></lexeme>
<lexeme><grapheme>Nawrocki</grapheme><phoneme>navˈʁɔtski</phoneme></lexeme>
<lexeme><grapheme>Nečas</grapheme><phoneme>ˈnɛtʃas</phoneme></lexeme>
<lexeme><grapheme>Olena</grapheme><phoneme>oˈlɛna</phoneme></lexeme>
<lexeme><grapheme>Olivér Várhelyi</grapheme><phoneme>ˈɔlivɛːʁ ˈvaːʁhɛji</phoneme></lexeme>
<lexeme><grapheme>Orbán</grapheme><grapheme>Orban</grapheme><phoneme>ˈɔʁbaːn</phoneme></lexeme>
<lexeme><grapheme>Pavel</grapheme><phoneme>ˈpavɛl</phoneme></lexeme>
<lexeme><grapheme>Pellegrini</grapheme><phoneme>pɛleˈɡʁiːni</phoneme></lexeme>
<lexeme><grapheme>Pilsudski</grapheme><phoneme>piwˈsutski</phoneme></lexeme>
<lexeme><grapheme>Podoljak</grapheme><phoneme>pɔdɔˈljak</phoneme></lexeme>
<lexeme><grapheme>Popiełuszko</grapheme><grapheme>Popieluszko</grapheme><phoneme>pɔpjɛˈwuʃkɔ</phoneme></lexeme>
<lexeme><grapheme>Radoslaw</grapheme><phoneme>ʁaˈdɔswaf</phoneme></lexeme>
<lexeme><grapheme>Rafał</grapheme><grapheme>Rafal</grapheme><phoneme>ˈʁafaʊ</phoneme></lexeme>
<lexeme><grapheme>Resnikow</grapheme><phoneme>ˈʁɛznikɔf</phoneme></lexeme>
<lexeme><grapheme>Rinkēvičs</grapheme><grapheme>Rinkevics</grapheme><phoneme>ˈʁɪŋkeːvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Robert Fico</grapheme><phoneme>ˈʁɔbɛʁt ˈfitsɔ</phoneme></lexeme>
<lexeme><grapheme>Saluschnyj</grapheme><grapheme>Saluschny</grapheme><grapheme>Saluschnij</grapheme><phoneme>zaˈluʒni</phoneme></lexeme>
<lexeme><grapheme>Sándor</grapheme><phoneme>ˈʃaːndoʁ</phoneme></lexeme>
<lexeme><grapheme>Schmyhal</grapheme><phoneme>ˈʃmɪhal</phoneme></lexeme>
<lexeme><grapheme>Sefcovic</grapheme><phoneme>ˈʃɛftʃɔvitʃ</phoneme></lexeme>
<lexeme><grapheme>Selenskyj</grapheme><grapheme>Selenskij</grapheme><grapheme>Zelenskyj</grapheme><grapheme>Selensky</grapheme><phoneme>zeˈlɛnski</phoneme></lexeme>
<lexeme><grapheme>Siemoniak</grapheme><phoneme>ʃɛˈmɔnjak</phoneme></lexeme>
<lexeme><grapheme>Sienkiewicz</grapheme><phoneme>ʃɛnˈkjɛvitʃ</phoneme></lexeme>
<lexeme><grapheme>Sikorski</grapheme><phoneme>ʃiˈkɔʁski</phoneme></lexeme>
<lexeme><grapheme>Siliņa</grapheme><grapheme>Silina</grapheme><phoneme>ˈsilinja</phoneme></lexeme>
<lexeme><grapheme>Stefantschuk</grapheme><phoneme>stefanˈtʃuːk</phoneme></lexeme>
<lexeme><grapheme>Sulyok</grapheme><phoneme>ˈʃujok</phoneme></lexeme>
<lexeme><grapheme>Swyrydenko</grapheme><phoneme>svɪʁɪˈdɛŋko</phoneme></lexeme>
<lexeme><grapheme>Sybiha</grapheme><phoneme>sɪˈbɪha</phoneme></lexeme>
<lexeme><grapheme>Syrskyj</grapheme><grapheme>Syrskij</grapheme><phoneme>ˈsɪʁski</phoneme></lexeme>
<lexeme><grapheme>Szijjártó</grapheme><grapheme>Szijjarto</grapheme><phoneme>ˈsijaːʁtoː</phoneme></lexeme>
<lexeme><grapheme>Szydlo</grapheme><phoneme>ˈʃɪdwɔ</phoneme></lexeme>
<lexeme><grapheme>Szymborska</grapheme><phoneme>ʃɪmˈbɔʁska</phoneme></lexeme>
<lexeme><grapheme>Szymon</grapheme><phoneme>ˈʃɪmɔn</phoneme></lexeme>
<lexeme><grapheme>Šimečka</grapheme><grapheme>Simecka</grapheme><phoneme>ˈʃimɛtʃka</phoneme></lexeme>
<lexeme><grapheme>Šimonytė</grapheme><grapheme>Simonyte</grapheme><phoneme>ʃimoˈniːte</phoneme></lexeme>
<lexeme><grapheme>Tadeusz</grapheme><phoneme>taˈdɛuʃ</phoneme></lexeme>
<lexeme><grapheme>Tokarczuk</grapheme><phoneme>tɔˈkaʁtʃuk</phoneme></lexeme>
<lexeme><grapheme>Trzaskowski</grapheme><phoneme>tʃasˈkɔfski</phoneme></lexeme>
<lexeme><grapheme>Tymoschenko</grapheme><phoneme>timoˈʃɛŋko</phoneme></lexeme>
<lexeme><grapheme>Umjerow</grapheme><grapheme>Umerow</grapheme><phoneme>uˈmɛʁɔf</phoneme></lexeme>
<lexeme><grapheme>Václav</grapheme><grapheme>Vaclav</grapheme><phoneme>ˈvaːtslaf</phoneme></lexeme>
<lexeme><grapheme>Václav Havel</grapheme><phoneme>ˈvaːtslaf ˈhavɛl</phoneme></lexeme>
<lexeme><grapheme>Várhelyi</grapheme><grapheme>Varhelyi</grapheme><phoneme>ˈvaːʁhɛji</phoneme></lexeme>
<lexeme><grapheme>Věra Jourová</grapheme><phoneme>ˈvjɛʁa ˈjoʊʁɔvaː</phoneme></lexeme>
<lexeme><grapheme>Vitali</grapheme><phoneme>viˈtaːli</phoneme></lexeme>
<lexeme><grapheme>Vīķe-Freiberga</grapheme><phoneme>ˈviːtjɛ ˈfʁɛɪbɛʁɡa</phoneme></lexeme>
<lexeme><grapheme>Wałęsa</grapheme><grapheme>Walesa</grapheme><phoneme>vaˈwɛnsa</phoneme></lexeme>
<lexeme><grapheme>Witali</grapheme><grapheme>Witalij</grapheme><phoneme>viˈtaːli</phoneme></lexeme>
<lexeme><grapheme>Wojciech</grapheme><phoneme>ˈvɔɪtʃɛx</phoneme></lexeme>
<lexeme><grapheme>Wojtyła</grapheme><grapheme>Wojtyla</grapheme><phoneme>vɔɪˈtɪwa</phoneme></lexeme>
<lexeme><grapheme>Wolodymyr</grapheme><phoneme>voloˈdɪmɪʁ</phoneme></lexeme>
<lexeme><grapheme>Władysław</grapheme><grapheme>Wladyslaw</grapheme><phoneme>vwaˈdɪswaf</phoneme></lexeme>
<lexeme><grapheme>Zbigniew</grapheme><phoneme>ˈzbiɡnjɛf</phoneme></lexeme>
<lexeme><grapheme>Zeman</grapheme><phoneme>ˈzɛman</phoneme></lexeme>
<lexeme><grapheme>Ziobro</grapheme><phoneme>ˈʒɔbʁɔ</phoneme></lexeme>
<lexeme><grapheme>Zoltán</grapheme><grapheme>Zoltan</grapheme><phoneme>ˈzoltaːn</phoneme></lexeme>
<lexeme><grapheme>Zuzana</grapheme><phoneme>ˈzuzana</phoneme></lexeme>
<!-- Politik: Südosteuropa, Nordeuropa -->
<lexeme><grapheme>Ahtisaari</grapheme><phoneme>ˈaxtisaːʁi</phoneme></lexeme>
<lexeme><grapheme>Aleksandar</grapheme><phoneme>alɛkˈsandaʁ</phoneme></lexeme>
<lexeme><grapheme>Andersson</grapheme><phoneme>ˈandɐʃɔn</phoneme></lexeme>
<lexeme><grapheme>Åkesson</grapheme><grapheme>Akesson</grapheme><phoneme>ˈoːkəsɔn</phoneme></lexeme>
<lexeme><grapheme>Barth Eide</grapheme><phoneme>baʁt ˈɛɪdə</phoneme></lexeme>
<lexeme><grapheme>Băsescu</grapheme><grapheme>Basescu</grapheme><phoneme>bəˈsɛsku</phoneme></lexeme>
<lexeme><grapheme>Begaj</grapheme><phoneme>bɛˈɡaɪ</phoneme></lexeme>
<lexeme><grapheme>Berisha</grapheme><phoneme>bɛˈʁiʃa</phoneme></lexeme>
<lexeme><grapheme>Bernadotte</grapheme><phoneme>bɛʁnaˈdɔt</phoneme></lexeme>
<lexeme><grapheme>Boiko</grapheme><grapheme>Bojko</grapheme><phoneme>ˈbɔɪkɔ</phoneme></lexeme>
<lexeme><grapheme>Bokowa</grapheme><grapheme>Bokova</grapheme><phoneme>ˈbɔkɔva</phoneme></lexeme>
<lexeme><grapheme>Bolojan</grapheme><phoneme>boloˈʒan</phoneme></lexeme>
<lexeme><grapheme>Bondevik</grapheme><phoneme>ˈbʊndəviːk</phoneme></lexeme>
<lexeme><grapheme>Borissow</grapheme><grapheme>Borisov</grapheme><phoneme>bɔˈʁisɔf</phoneme></lexeme>
<lexeme><grapheme>Breivik</grapheme><phoneme>ˈbʁɛɪviːk</phoneme></lexeme>
<lexeme><grapheme>Brnabić</grapheme><grapheme>Brnabic</grapheme><phoneme>ˈbəʁnabitʃ</phoneme></lexeme>
<lexeme><grapheme>Brundtland</grapheme><phoneme>ˈbʁʊntlan</phoneme></lexeme>
<lexeme><grapheme>Călin</grapheme><grapheme>Calin</grapheme><phoneme>kəˈlin</phoneme></lexeme>
<lexeme><grapheme>Ceaușescu</grapheme><grapheme>Ceausescu</grapheme><grapheme>Ceauşescu</grapheme><phoneme>tʃaʊˈʃɛsku</phoneme></lexeme>
<lexeme><grapheme>Cecilia Malmström</grapheme><phoneme>seˈsiːlia ˈmalmstʁœm</phoneme></lexeme>
<lexeme><grapheme>Ciolacu</grapheme><phoneme>tʃoˈlaku</phoneme></lexeme>
<lexeme><grapheme>Ciucă</grapheme><grapheme>Ciuca</grapheme><phoneme>ˈtʃukə</phoneme></lexeme>
<lexeme><grapheme>Dacic</grapheme><phoneme>ˈdatʃitʃ</phoneme></lexeme>
<lexeme><grapheme>Dăncilă</grapheme><grapheme>Dancila</grapheme><phoneme>dənˈtʃilə</phoneme></lexeme>
<lexeme><grapheme>Dimitrov</grapheme><phoneme>diˈmitʁɔf</phoneme></lexeme>
<lexeme><grapheme>Dodik</grapheme><phoneme>ˈdɔdik</phoneme></lexeme>
<lexeme><grapheme>Dodon</grapheme><phoneme>doˈdɔn</phoneme></lexeme>
<lexeme><grapheme>Edi Rama</grapheme><phoneme>ˈɛdi ˈʁama</phoneme></lexeme>
<lexeme><grapheme>Fatos Nano</grapheme><phoneme>ˈfatɔs ˈnanɔ</phoneme></lexeme>
<lexeme><grapheme>Finnbogadóttir</grapheme><phoneme>ˈfɪnbɔɡadoʊtɪʁ</phoneme></lexeme>
<lexeme><grapheme>Fogh</grapheme><phoneme>fɔʊ</phoneme></lexeme>
<lexeme><grapheme>Frederiksen</grapheme><phoneme>fʁeˈðeʁɪksn̩</phoneme></lexeme>
<lexeme><grapheme>Frostadóttir</grapheme><phoneme>ˈfʁɔstadoʊtɪʁ</phoneme></lexeme>
<lexeme><grapheme>Geoană</grapheme><grapheme>Geoana</grapheme><phoneme>ˈdʒoanə</phoneme></lexeme>
<lexeme><grapheme>George Simion</grapheme><phoneme>ˈdʒɔʁdʒe simiˈɔn</phoneme></lexeme>
<lexeme><grapheme>Georgescu</grapheme><phoneme>dʒɔʁˈdʒɛsku</phoneme></lexeme>
<lexeme><grapheme>Georgiewa</grapheme><grapheme>Georgieva</grapheme><phoneme>ɡeɔʁˈɡiɛva</phoneme></lexeme>
<lexeme><grapheme>Golob</grapheme><phoneme>ˈɡɔlɔp</phoneme></lexeme>
<lexeme><grapheme>Gotovina</grapheme><phoneme>ˈɡɔtɔvina</phoneme></lexeme>
<lexeme><grapheme>Grabar-Kitarović</grapheme><phoneme>ˈɡʁabaʁ kiˈtaʁɔvitʃ</phoneme></lexeme>
<lexeme><grapheme>Gro Harlem Brundtland</grapheme><phoneme>ɡʁuː ˈhaːʁlɛm ˈbʁʊntlan</phoneme></lexeme>
<lexeme><grapheme>Gruevski</grapheme><phoneme>ˈɡʁuɛfski</phoneme></lexeme>
<lexeme><grapheme>Guðni</grapheme><phoneme>ˈɡvʏðni</phoneme></lexeme>
<lexeme><grapheme>Haavisto</grapheme><phoneme>ˈhaːvisto</phoneme></lexeme>
<lexeme><grapheme>Halonen</grapheme><phoneme>ˈhalonɛn</phoneme></lexeme>
<lexeme><grapheme>Hammarskjöld</grapheme><phoneme>ˈhamaʁʃœlt</phoneme></lexeme>
<lexeme><grapheme>Haradinaj</grapheme><phoneme>haʁaˈdinaɪ</phoneme></lexeme>
<lexeme><grapheme>Hashim</grapheme><phoneme>ˈhaʃim</phoneme></lexeme>
<lexeme><grapheme>Hoxha</grapheme><phoneme>ˈhɔdʒa</phoneme></lexeme>
<lexeme><grapheme>Høiby</grapheme><grapheme>Hoiby</grapheme><phoneme>ˈhɔʏbi</phoneme></lexeme>
<lexeme><grapheme>Ilie</grapheme><phoneme>iˈliːe</phoneme></lexeme>
<lexeme><grapheme>Iliescu</grapheme><phoneme>iliˈɛsku</phoneme></lexeme>
<lexeme><grapheme>Iohannis</grapheme><grapheme>Johannis</grapheme><phoneme>joˈhanɪs</phoneme></lexeme>
<lexeme><grapheme>Ivica</grapheme><phoneme>ˈiːvitsa</phoneme></lexeme>
<lexeme><grapheme>Izetbegović</grapheme><grapheme>Izetbegovic</grapheme><phoneme>izetˈbeɡɔvitʃ</phoneme></lexeme>
<lexeme><grapheme>Jakobsdóttir</grapheme><grapheme>Jakobsdottir</grapheme><phoneme>ˈjakɔbsdoʊtɪʁ</phoneme></lexeme>
<lexeme><grapheme>Janez</grapheme><phoneme>ˈjanɛs</phoneme></lexeme>
<lexeme><grapheme>Jansa</grapheme><phoneme>ˈjanʃa</phoneme></lexeme>
<lexeme><grapheme>Jens-Frederik Nielsen</grapheme><phoneme>jɛns ˈfʁeːdəʁɪk ˈnɪlsn̩</phoneme></lexeme>
<lexeme><grapheme>Jonas Gahr Støre</grapheme><phoneme>ˈjuːnas ɡaːɐ̯ ˈstøːʁə</phoneme></lexeme>
<lexeme><grapheme>Josipović</grapheme><phoneme>jɔˈsipɔvitʃ</phoneme></lexeme>
<lexeme><grapheme>Juha</grapheme><phoneme>ˈjuha</phoneme></lexeme>
<lexeme><grapheme>Jørgensen</grapheme><grapheme>Jorgensen</grapheme><phoneme>ˈjœʁɡn̩sn̩</phoneme></lexeme>
<lexeme><grapheme>Karadžić</grapheme><grapheme>Karadzic</grapheme><phoneme>ˈkaʁadʒitʃ</phoneme></lexeme>
<lexeme><grapheme>Katainen</grapheme><phoneme>ˈkataɪnɛn</phoneme></lexeme>
<lexeme><grapheme>Kekkonen</grapheme><phoneme>ˈkɛkonɛn</phoneme></lexeme>
<lexeme><grapheme>Kjærsgaard</grapheme><grapheme>Kjaersgaard</grapheme><phoneme>ˈkjɛːɐ̯sɡɔːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Koivisto</grapheme><phoneme>ˈkɔɪvisto</phoneme></lexeme>
<lexeme><grapheme>Komsic</grapheme><phoneme>ˈkɔmʃitʃ</phoneme></lexeme>
<lexeme><grapheme>Koštunica</grapheme><grapheme>Kostunica</grapheme><phoneme>kɔʃˈtunitsa</phoneme></lexeme>
<lexeme><grapheme>Kövesi</grapheme><grapheme>Kovesi</grapheme><phoneme>ˈkœvɛʃi</phoneme></lexeme>
<lexeme><grapheme>Kristalina</grapheme><phoneme>kʁistaˈlina</phoneme></lexeme>
<lexeme><grapheme>Kristersson</grapheme><phoneme>ˈkʁɪstɐʃɔn</phoneme></lexeme>
<lexeme><grapheme>Kučan</grapheme><phoneme>ˈkutʃan</phoneme></lexeme>
<lexeme><grapheme>Lars Løkke Rasmussen</grapheme><phoneme>laːs ˈløkə ˈʁasmusn̩</phoneme></lexeme>
<lexeme><grapheme>Lasconi</grapheme><phoneme>lasˈkoːni</phoneme></lexeme>
<lexeme><grapheme>Lindh</grapheme><phoneme>lɪnt</phoneme></lexeme>
<lexeme><grapheme>Lipponen</grapheme><phoneme>ˈlipɔnɛn</phoneme></lexeme>
<lexeme><grapheme>Lokke</grapheme><phoneme>ˈløkə</phoneme></lexeme>
<lexeme><grapheme>Löfven</grapheme><phoneme>løˈveːn</phoneme></lexeme>
<lexeme><grapheme>Maia</grapheme><phoneme>ˈmaːja</phoneme></lexeme>
<lexeme><grapheme>Maia Sandu</grapheme><phoneme>ˈmaja ˈsandu</phoneme></lexeme>
<lexeme><grapheme>Mannerheim</grapheme><phoneme>ˈmanɐheɪm</phoneme></lexeme>
<lexeme><grapheme>Margrethe</grapheme><phoneme>maʁˈɡʁeːtə</phoneme></lexeme>
<lexeme><grapheme>Mesić</grapheme><grapheme>Mesic</grapheme><phoneme>ˈmɛsitʃ</phoneme></lexeme>
<lexeme><grapheme>Mette Frederiksen</grapheme><phoneme>ˈmɛtə fʁeðˈʁeksn̩</phoneme></lexeme>
<lexeme><grapheme>Mickoski</grapheme><phoneme>ˈmitskɔski</phoneme></lexeme>
<lexeme><grapheme>Milanović</grapheme><grapheme>Milanovic</grapheme><phoneme>miˈlanɔvitʃ</phoneme></lexeme>
<lexeme><grapheme>Milatović</grapheme><phoneme>miˈlatɔvitʃ</phoneme></lexeme>
<lexeme><grapheme>Milošević</grapheme><grapheme>Milosevic</grapheme><phoneme>miˈlɔʃevitʃ</phoneme></lexeme>
<lexeme><grapheme>Mladic</grapheme><phoneme>ˈmladitʃ</phoneme></lexeme>
<lexeme><grapheme>Munteanu</grapheme><phoneme>mʊnteˈaːnu</phoneme></lexeme>
<lexeme><grapheme>Nicolae</grapheme><phoneme>nikoˈlaːe</phoneme></lexeme>
<lexeme><grapheme>Nicușor</grapheme><grapheme>Nicusor</grapheme><phoneme>nikuˈʃɔʁ</phoneme></lexeme>
<lexeme><grapheme>Nicușor Dan</grapheme><phoneme>nikuˈʃɔʁ ˈdan</phoneme></lexeme>
<lexeme><grapheme>Niinistö</grapheme><phoneme>ˈniːnistœ</phoneme></lexeme>
<lexeme><grapheme>Olof</grapheme><phoneme>ˈuːlɔf</phoneme></lexeme>
<lexeme><grapheme>Osmani</grapheme><phoneme>ɔsˈmaːni</phoneme></lexeme>
<lexeme><grapheme>Pahor</grapheme><phoneme>ˈpaxɔʁ</phoneme></lexeme>
<lexeme><grapheme>Pendarovski</grapheme><phoneme>pɛnˈdaʁɔfski</phoneme></lexeme>
<lexeme><grapheme>Persson</grapheme><phoneme>ˈpɛʁʃɔn</phoneme></lexeme>
<lexeme><grapheme>Pirc Musar</grapheme><phoneme>piʁts ˈmuːsaʁ</phoneme></lexeme>
<lexeme><grapheme>Plahotniuc</grapheme><phoneme>plahɔtniˈuk</phoneme></lexeme>
<lexeme><grapheme>Plenković</grapheme><grapheme>Plenkovic</grapheme><phoneme>ˈplɛnkɔvitʃ</phoneme></lexeme>
<lexeme><grapheme>Poul</grapheme><phoneme>pɔʊl</phoneme></lexeme>
<lexeme><grapheme>Radew</grapheme><grapheme>Radev</grapheme><phoneme>ˈʁadɛf</phoneme></lexeme>
<lexeme><grapheme>Radovan</grapheme><phoneme>ˈʁadɔvan</phoneme></lexeme>
<lexeme><grapheme>Raoul Wallenberg</grapheme><phoneme>ˈʁaːul ˈvalənbɛʁj</phoneme></lexeme>
<lexeme><grapheme>Recean</grapheme><phoneme>ʁetʃeˈan</phoneme></lexeme>
<lexeme><grapheme>Rugova</grapheme><phoneme>ʁuˈɡɔːva</phoneme></lexeme>
<lexeme><grapheme>Sakskoburggotski</grapheme><phoneme>zakskɔˈbuʁɡɡɔtski</phoneme></lexeme>
<lexeme><grapheme>Sali Berisha</grapheme><phoneme>ˈsali bɛˈʁiʃa</phoneme></lexeme>
<lexeme><grapheme>Sandu</grapheme><phoneme>ˈsandu</phoneme></lexeme>
<lexeme><grapheme>Scheljaskow</grapheme><grapheme>Zhelyazkov</grapheme><phoneme>ʒɛˈljaskɔf</phoneme></lexeme>
<lexeme><grapheme>Siljanovska-Davkova</grapheme><phoneme>siljaˈnɔfska ˈdafkɔva</phoneme></lexeme>
<lexeme><grapheme>Simion</grapheme><phoneme>simiˈɔn</phoneme></lexeme>
<lexeme><grapheme>Sipilä</grapheme><phoneme>ˈsipilɛ</phoneme></lexeme>
<lexeme><grapheme>Slobodan</grapheme><phoneme>slɔˈbɔdan</phoneme></lexeme>
<lexeme><grapheme>Soini</grapheme><phoneme>ˈsɔɪni</phoneme></lexeme>
<lexeme><grapheme>Solberg</grapheme><phoneme>ˈsɔlbɛʁk</phoneme></lexeme>
<lexeme><grapheme>Stefan Löfven</grapheme><phoneme>ˈsteːfan løˈveːn</phoneme></lexeme>
<lexeme><grapheme>Stenergard</grapheme><phoneme>ˈsteːnɐɡoːɐ̯t</phoneme></lexeme>
<lexeme><grapheme>Stoianoglo</grapheme><phoneme>stoˈjanoɡlo</phoneme></lexeme>
<lexeme><grapheme>Stoltenberg</grapheme><phoneme>ˈstɔltn̩bɛʁk</phoneme></lexeme>
<lexeme><grapheme>Stubb</grapheme><phoneme>stʊp</phoneme></lexeme>
<lexeme><grapheme>Støre</grapheme><phoneme>ˈstøːʁə</phoneme></lexeme>
<lexeme><grapheme>Šešelj</grapheme><grapheme>Seselj</grapheme><phoneme>ˈʃɛʃɛlj</phoneme></lexeme>
<lexeme><grapheme>Šuica</grapheme><grapheme>Suica</grapheme><phoneme>ˈʃuitsa</phoneme></lexeme>
<lexeme><grapheme>Șor</grapheme><phoneme>ʃɔʁ</phoneme></lexeme>
<lexeme><grapheme>Tadic</grapheme><phoneme>ˈtaditʃ</phoneme></lexeme>
<lexeme><grapheme>Thaçi</grapheme><grapheme>Thaci</grapheme><phoneme>ˈθatʃi</phoneme></lexeme>
<lexeme><grapheme>Thorning-Schmidt</grapheme><phoneme>ˈtɔʁnɪŋ ˈsmɪt</phoneme></lexeme>
<lexeme><grapheme>Thunberg</grapheme><phoneme>ˈtuːnbɛʁj</phoneme></lexeme>
<lexeme><grapheme>Tómasdóttir</grapheme><phoneme>ˈtoʊmasdoʊtɪʁ</phoneme></lexeme>
<lexeme><grapheme>Traian</grapheme><phoneme>tʁaˈjaːn</phoneme></lexeme>
<lexeme><grapheme>Tuđman</grapheme><grapheme>Tudjman</grapheme><phoneme>ˈtudʒman</phoneme></lexeme>
<lexeme><grapheme>Valtonen</grapheme><phoneme>ˈvaltonɛn</phoneme></lexeme>
<lexeme><grapheme>Vanhanen</grapheme><phoneme>ˈvanhanɛn</phoneme></lexeme>
<lexeme><grapheme>Vestager</grapheme><phoneme>ˈvɛstɛːɐ</phoneme></lexeme>
<lexeme><grapheme>Vjosa</grapheme><phoneme>ˈvjɔsa</phoneme></lexeme>
<lexeme><grapheme>Vucic</grapheme><phoneme>ˈvutʃitʃ</phoneme></lexeme>
<lexeme><grapheme>Wallenberg</grapheme><phoneme>ˈvalənbɛʁj</phoneme></lexeme>
<lexeme><grapheme>Zaev</grapheme><phoneme>ˈzaɛf</phoneme></lexeme>
<lexeme><grapheme>Zoran</grapheme><phoneme>ˈzɔʁan</phoneme></lexeme>
<lexeme><grapheme>Đinđić</grapheme><grapheme>Djindjic</grapheme><phoneme>ˈdʒindʒitʃ</phoneme></lexeme>
<lexeme><grapheme>Đukanović</grapheme><grapheme>Djukanovic</grapheme><phoneme>dʒuˈkanɔvitʃ</phoneme></lexeme>
<!-- Politik: Türkei -->
<lexeme><grapheme>Abdullah</grapheme><phoneme>apdʊˈlaː</phoneme></lexeme>
<lexeme><grapheme>Ahmet</grapheme><phoneme>axˈmɛt</phoneme></lexeme>
<lexeme><grapheme>Akar</grapheme><phoneme>aˈkaʁ</phoneme></lexeme>
<lexeme><grapheme>Akşener</grapheme><grapheme>Aksener</grapheme><phoneme>akʃɛˈnɛʁ</phoneme></lexeme>
<lexeme><grapheme>Akıncı</grapheme><grapheme>Akinci</grapheme><phoneme>akɪnˈdʒɪ</phoneme></lexeme>
<lexeme><grapheme>Albayrak</grapheme><phoneme>albaɪˈʁak</phoneme></lexeme>
<lexeme><grapheme>Altun</grapheme><phoneme>alˈtun</phoneme></lexeme>
<lexeme><grapheme>Atatürk</grapheme><phoneme>ataˈtʏʁk</phoneme></lexeme>
<lexeme><grapheme>Ayşe</grapheme><grapheme>Ayse</grapheme><phoneme>aɪˈʃɛ</phoneme></lexeme>
<lexeme><grapheme>Bahçeli</grapheme><grapheme>Bahceli</grapheme><phoneme>baxˈtʃɛli</phoneme></lexeme>
<lexeme><grapheme>Berat</grapheme><phoneme>beˈʁat</phoneme></lexeme>
<lexeme><grapheme>Bilal</grapheme><phoneme>biˈlaːl</phoneme></lexeme>
<lexeme><grapheme>Binali</grapheme><phoneme>binaˈli</phoneme></lexeme>
<lexeme><grapheme>Buldan</grapheme><phoneme>bulˈdan</phoneme></lexeme>
<lexeme><grapheme>Canan</grapheme><phoneme>dʒaˈnan</phoneme></lexeme>
<lexeme><grapheme>Cengiz</grapheme><phoneme>dʒɛŋˈɡis</phoneme></lexeme>
<lexeme><grapheme>Cenk</grapheme><phoneme>dʒɛŋk</phoneme></lexeme>
<lexeme><grapheme>Çavuşoğlu</grapheme><grapheme>Cavusoglu</grapheme><phoneme>tʃaˈvuʃoːlu</phoneme></lexeme>
<lexeme><grapheme>Çelik</grapheme><grapheme>Celik</grapheme><phoneme>tʃeˈlik</phoneme></lexeme>
<lexeme><grapheme>Çiller</grapheme><grapheme>Ciller</grapheme><phoneme>tʃiˈlɛʁ</phoneme></lexeme>
<lexeme><grapheme>Davutoğlu</grapheme><grapheme>Davutoglu</grapheme><phoneme>daˈvutoːlu</phoneme></lexeme>
<lexeme><grapheme>Demirtaş</grapheme><grapheme>Demirtas</grapheme><phoneme>deˈmiʁtaʃ</phoneme></lexeme>
<lexeme><grapheme>Denktaş</grapheme><grapheme>Denktas</grapheme><phoneme>dɛnkˈtaʃ</phoneme></lexeme>
<lexeme><grapheme>Devlet</grapheme><phoneme>dɛvˈlɛt</phoneme></lexeme>
<lexeme><grapheme>Dündar</grapheme><phoneme>dynˈdaʁ</phoneme></lexeme>
<lexeme><grapheme>Ecevit</grapheme><phoneme>ˈɛdʒevit</phoneme></lexeme>
<lexeme><grapheme>Ekrem</grapheme><phoneme>ɛkˈʁɛm</phoneme></lexeme>
<lexeme><grapheme>Elif Şafak</grapheme><phoneme>eˈlif ʃaˈfak</phoneme></lexeme>
<lexeme><grapheme>Emine</grapheme><phoneme>emiˈnɛ</phoneme></lexeme>
<lexeme><grapheme>Erbakan</grapheme><phoneme>ˈɛʁbakan</phoneme></lexeme>
<lexeme><grapheme>Erdem Gül</grapheme><phoneme>ɛʁˈdɛm ˈɡyl</phoneme></lexeme>
<lexeme><grapheme>Erdoğan</grapheme><grapheme>Erdogan</grapheme><phoneme>ˈɛʁdoːan</phoneme></lexeme>
<lexeme><grapheme>Erhürman</grapheme><phoneme>ɛʁhyʁˈman</phoneme></lexeme>
<lexeme><grapheme>Ersin Tatar</grapheme><phoneme>ɛʁˈsin taˈtaʁ</phoneme></lexeme>
<lexeme><grapheme>Fatih</grapheme><phoneme>faˈtih</phoneme></lexeme>
<lexeme><grapheme>Fethullah</grapheme><phoneme>fɛtuˈlaː</phoneme></lexeme>
<lexeme><grapheme>Fidan</grapheme><phoneme>fiˈdan</phoneme></lexeme>
<lexeme><grapheme>Figen</grapheme><phoneme>fiˈɡɛn</phoneme></lexeme>
<lexeme><grapheme>Gülen</grapheme><phoneme>ɡyˈlɛn</phoneme></lexeme>
<lexeme><grapheme>Hakan</grapheme><phoneme>haˈkan</phoneme></lexeme>
<lexeme><grapheme>Hrant</grapheme><phoneme>hʁant</phoneme></lexeme>
<lexeme><grapheme>Hulusi</grapheme><phoneme>huˈluːsi</phoneme></lexeme>
<lexeme><grapheme>Ibrahim</grapheme><phoneme>ibʁaˈhiːm</phoneme></lexeme>
<lexeme><grapheme>İmamoğlu</grapheme><grapheme>Imamoglu</grapheme><grapheme>Imamoğlu</grapheme><phoneme>iˈmaːmoːlu</phoneme></lexeme>
<lexeme><grapheme>Kalın</grapheme><grapheme>Kalin</grapheme><phoneme>kaˈlɪn</phoneme></lexeme>
<lexeme><grapheme>Kemal</grapheme><phoneme>keˈmaːl</phoneme></lexeme>
<lexeme><grapheme>Kılıçdaroğlu</grapheme><grapheme>Kilicdaroglu</grapheme><phoneme>kɪlɪtʃˈdaʁoːlu</phoneme></lexeme>
<lexeme><grapheme>Mehmet</grapheme><phoneme>mɛxˈmɛt</phoneme></lexeme>
<lexeme><grapheme>Menderes</grapheme><phoneme>mɛndɛˈʁɛs</phoneme></lexeme>
<lexeme><grapheme>Meral</grapheme><phoneme>meˈʁal</phoneme></lexeme>
<lexeme><grapheme>Mesut</grapheme><phoneme>meˈsut</phoneme></lexeme>
<lexeme><grapheme>Mevlüt</grapheme><phoneme>mɛvˈlyt</phoneme></lexeme>
<lexeme><grapheme>Necmettin</grapheme><phoneme>nɛdʒmɛˈtin</phoneme></lexeme>
<lexeme><grapheme>Orhan</grapheme><phoneme>ɔʁˈhan</phoneme></lexeme>
<lexeme><grapheme>Osman Kavala</grapheme><phoneme>ɔsˈman ˈkaːvala</phoneme></lexeme>
<lexeme><grapheme>Öcalan</grapheme><phoneme>ˈœdʒalan</phoneme></lexeme>
<lexeme><grapheme>Özal</grapheme><phoneme>ˈœzal</phoneme></lexeme>
<lexeme><grapheme>Özgür</grapheme><phoneme>œzˈɡyːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Özgür Özel</grapheme><phoneme>œzˈɡyːɐ̯ œˈzɛl</phoneme></lexeme>
<lexeme><grapheme>Pamuk</grapheme><phoneme>paˈmuk</phoneme></lexeme>
<lexeme><grapheme>Recep</grapheme><phoneme>ʁeˈdʒɛp</phoneme></lexeme>
<lexeme><grapheme>Selahattin</grapheme><phoneme>selahaˈtin</phoneme></lexeme>
<lexeme><grapheme>Selçuk</grapheme><grapheme>Selcuk</grapheme><phoneme>sɛlˈtʃuk</phoneme></lexeme>
<lexeme><grapheme>Shafak</grapheme><phoneme>ʃaˈfak</phoneme></lexeme>
<lexeme><grapheme>Soylu</grapheme><phoneme>sɔɪˈlu</phoneme></lexeme>
<lexeme><grapheme>Süleyman</grapheme><phoneme>syleɪˈman</phoneme></lexeme>
<lexeme><grapheme>Şahin</grapheme><grapheme>Sahin</grapheme><phoneme>ʃaˈhin</phoneme></lexeme>
<lexeme><grapheme>Şimşek</grapheme><grapheme>Simsek</grapheme><phoneme>ʃimˈʃɛk</phoneme></lexeme>
<lexeme><grapheme>Tansu</grapheme><phoneme>tanˈsu</phoneme></lexeme>
<lexeme><grapheme>Tayyip</grapheme><phoneme>taˈjiːp</phoneme></lexeme>
<lexeme><grapheme>Turgut</grapheme><phoneme>tʊʁˈɡut</phoneme></lexeme>
<lexeme><grapheme>Türeci</grapheme><phoneme>tyʁeˈdʒi</phoneme></lexeme>
<lexeme><grapheme>Uğur</grapheme><grapheme>Ugur</grapheme><phoneme>uˈuːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Yaşar</grapheme><grapheme>Yasar</grapheme><phoneme>jaˈʃaʁ</phoneme></lexeme>
<lexeme><grapheme>Yaşar Kemal</grapheme><phoneme>jaˈʃaʁ keˈmal</phoneme></lexeme>
<lexeme><grapheme>Yavaş</grapheme><grapheme>Yavas</grapheme><phoneme>jaˈvaʃ</phoneme></lexeme>
<lexeme><grapheme>Yüksekdağ</grapheme><grapheme>Yüksekdag</grapheme><phoneme>jykˈsɛkdaː</phoneme></lexeme>
<lexeme><grapheme>Yılmaz</grapheme><grapheme>Yilmaz</grapheme><phoneme>ˈjɪlmas</phoneme></lexeme>
<!-- Politik: Iran, Irak, Afghanistan, Pakistan -->
<lexeme><grapheme>Abadi</grapheme><phoneme>aˈbaːdi</phoneme></lexeme>
<lexeme><grapheme>Abbas</grapheme><phoneme>ˈabas</phoneme></lexeme>
<lexeme><grapheme>Abbas Araghtschi</grapheme><phoneme>aˈbaːs aʁaxˈtʃiː</phoneme></lexeme>
<lexeme><grapheme>Achundsada</grapheme><phoneme>axʊnˈzaːda</phoneme></lexeme>
<lexeme><grapheme>Ahmadinedschad</grapheme><grapheme>Ahmadineschad</grapheme><phoneme>axmadineˈdʒaːt</phoneme></lexeme>
<lexeme><grapheme>Amini</grapheme><phoneme>amiˈniː</phoneme></lexeme>
<lexeme><grapheme>Amir-Abdollahian</grapheme><phoneme>aˈmiːɐ̯ apdɔlahiˈaːn</phoneme></lexeme>
<lexeme><grapheme>Araghchi</grapheme><phoneme>aʁaxˈtʃiː</phoneme></lexeme>
<lexeme><grapheme>Araghtschi</grapheme><phoneme>aʁaxˈtʃiː</phoneme></lexeme>
<lexeme><grapheme>Asif</grapheme><phoneme>ˈaːsɪf</phoneme></lexeme>
<lexeme><grapheme>Bagheri</grapheme><phoneme>baːɡeˈʁiː</phoneme></lexeme>
<lexeme><grapheme>Baradar</grapheme><phoneme>baʁaˈdaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Barsani</grapheme><grapheme>Barzani</grapheme><phoneme>baʁˈzaːni</phoneme></lexeme>
<lexeme><grapheme>Benazir</grapheme><phoneme>benaˈziːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Bhutto</grapheme><phoneme>ˈbuto</phoneme></lexeme>
<lexeme><grapheme>Chamenei</grapheme><grapheme>Khamenei</grapheme><phoneme>xaːmeneˈiː</phoneme></lexeme>
<lexeme><grapheme>Chatami</grapheme><phoneme>xataˈmiː</phoneme></lexeme>
<lexeme><grapheme>Chomeini</grapheme><grapheme>Khomeini</grapheme><phoneme>xoˈmeɪni</phoneme></lexeme>
<lexeme><grapheme>Dostum</grapheme><phoneme>dɔsˈtuːm</phoneme></lexeme>
<lexeme><grapheme>Dschalal</grapheme><phoneme>dʒaˈlaːl</phoneme></lexeme>
<lexeme><grapheme>Dschalili</grapheme><phoneme>dʒaliˈliː</phoneme></lexeme>
<lexeme><grapheme>Dschawad</grapheme><phoneme>dʒaˈvaːt</phoneme></lexeme>
<lexeme><grapheme>Ebadi</grapheme><phoneme>ebaˈdiː</phoneme></lexeme>
<lexeme><grapheme>Ebrahim</grapheme><phoneme>ebʁaˈhiːm</phoneme></lexeme>
<lexeme><grapheme>Fachrisadeh</grapheme><phoneme>faxʁizaˈdeː</phoneme></lexeme>
<lexeme><grapheme>Farhadi</grapheme><phoneme>faʁhaˈdiː</phoneme></lexeme>
<lexeme><grapheme>Ghalibaf</grapheme><phoneme>ɡaːliˈbaːf</phoneme></lexeme>
<lexeme><grapheme>Ghassem</grapheme><phoneme>ˈkasɛm</phoneme></lexeme>
<lexeme><grapheme>Haider al-Abadi</grapheme><phoneme>ˈhaɪdaʁ al aˈbaːdi</phoneme></lexeme>
<lexeme><grapheme>Haqqani</grapheme><phoneme>haˈkaːni</phoneme></lexeme>
<lexeme><grapheme>Hekmatjar</grapheme><phoneme>hɛkmatˈjaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Hussein</grapheme><phoneme>hʊˈsaɪn</phoneme></lexeme>
<lexeme><grapheme>Imran</grapheme><phoneme>ˈɪmʁaːn</phoneme></lexeme>
<lexeme><grapheme>Jafar Panahi</grapheme><phoneme>dʒaˈfaːɐ̯ panaˈhiː</phoneme></lexeme>
<lexeme><grapheme>Jamshid Sharmahd</grapheme><phoneme>dʒamˈʃiːt ʃaʁˈmaxt</phoneme></lexeme>
<lexeme><grapheme>Jina Mahsa Amini</grapheme><phoneme>ˈdʒiːna maxˈsaː amiˈniː</phoneme></lexeme>
<lexeme><grapheme>Kadhimi</grapheme><phoneme>ˈkaːðimi</phoneme></lexeme>
<lexeme><grapheme>Karrubi</grapheme><grapheme>Karroubi</grapheme><phoneme>kaʁuˈbiː</phoneme></lexeme>
<lexeme><grapheme>Karzai</grapheme><grapheme>Karsai</grapheme><phoneme>kaʁˈzaɪ</phoneme></lexeme>
<lexeme><grapheme>Khan</grapheme><phoneme>kaːn</phoneme></lexeme>
<lexeme><grapheme>Laridschani</grapheme><grapheme>Larijani</grapheme><phoneme>laːʁiˈdʒaːni</phoneme></lexeme>
<lexeme><grapheme>Mahmoud</grapheme><phoneme>maxˈmuːt</phoneme></lexeme>
<lexeme><grapheme>Mahmud</grapheme><phoneme>maxˈmuːt</phoneme></lexeme>
<lexeme><grapheme>Mahsa</grapheme><phoneme>maxˈsaː</phoneme></lexeme>
<lexeme><grapheme>Malala</grapheme><phoneme>maˈlaːla</phoneme></lexeme>
<lexeme><grapheme>Marjane</grapheme><phoneme>maʁˈʒan</phoneme></lexeme>
<lexeme><grapheme>Massud</grapheme><grapheme>Massoud</grapheme><phoneme>maˈsuːt</phoneme></lexeme>
<lexeme><grapheme>Masud</grapheme><phoneme>maˈsuːt</phoneme></lexeme>
<lexeme><grapheme>Modschtaba</grapheme><grapheme>Mojtaba</grapheme><phoneme>mɔdʒtaˈbaː</phoneme></lexeme>
<lexeme><grapheme>Mohammadi</grapheme><phoneme>mohamaˈdiː</phoneme></lexeme>
<lexeme><grapheme>Mossadegh</grapheme><grapheme>Mossadeq</grapheme><phoneme>mɔsaˈdɛk</phoneme></lexeme>
<lexeme><grapheme>Muktada al-Sadr</grapheme><grapheme>Moktada al-Sadr</grapheme><phoneme>ˈmʊktada asˈsadɐ</phoneme></lexeme>
<lexeme><grapheme>Munir</grapheme><phoneme>muˈniːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Murad</grapheme><phoneme>muˈʁaːt</phoneme></lexeme>
<lexeme><grapheme>Musharraf</grapheme><grapheme>Muscharraf</grapheme><phoneme>muˈʃaʁaf</phoneme></lexeme>
<lexeme><grapheme>Mussawi</grapheme><grapheme>Moussavi</grapheme><phoneme>muːsaˈviː</phoneme></lexeme>
<lexeme><grapheme>Narges</grapheme><phoneme>naʁˈɡɛs</phoneme></lexeme>
<lexeme><grapheme>Nasrin</grapheme><phoneme>nasˈʁiːn</phoneme></lexeme>
<lexeme><grapheme>Nawaz</grapheme><phoneme>naˈvaːs</phoneme></lexeme>
<lexeme><grapheme>Pahlavi</grapheme><grapheme>Pahlewi</grapheme><phoneme>paxlaˈviː</phoneme></lexeme>
<lexeme><grapheme>Panahi</grapheme><phoneme>panaˈhiː</phoneme></lexeme>
<lexeme><grapheme>Rafsandschani</grapheme><phoneme>ʁafsandʒaˈniː</phoneme></lexeme>
<lexeme><grapheme>Raisi</grapheme><phoneme>ʁaˈiːsi</phoneme></lexeme>
<lexeme><grapheme>Rasoulof</grapheme><phoneme>ʁasuˈlɔf</phoneme></lexeme>
<lexeme><grapheme>Resa</grapheme><grapheme>Reza</grapheme><phoneme>ʁeˈzaː</phoneme></lexeme>
<lexeme><grapheme>Rohani</grapheme><grapheme>Ruhani</grapheme><phoneme>ʁoˈhaːni</phoneme></lexeme>
<lexeme><grapheme>Ruhollah</grapheme><phoneme>ʁuhɔˈlaː</phoneme></lexeme>
<lexeme><grapheme>Rushdie</grapheme><phoneme>ˈʁʊʃdi</phoneme></lexeme>
<lexeme><grapheme>Saddam</grapheme><phoneme>zaˈdaːm</phoneme></lexeme>
<lexeme><grapheme>Salman</grapheme><phoneme>ˈzalman</phoneme></lexeme>
<lexeme><grapheme>Sarif</grapheme><grapheme>Zarif</grapheme><phoneme>zaˈʁiːf</phoneme></lexeme>
<lexeme><grapheme>Satrapi</grapheme><phoneme>satʁaˈpiː</phoneme></lexeme>
<lexeme><grapheme>Schirin Ebadi</grapheme><phoneme>ʃiˈʁiːn ebaˈdiː</phoneme></lexeme>
<lexeme><grapheme>Sharif</grapheme><grapheme>Scharif</grapheme><phoneme>ʃaˈʁiːf</phoneme></lexeme>
<lexeme><grapheme>Sharmahd</grapheme><phoneme>ʃaʁˈmaxt</phoneme></lexeme>
<lexeme><grapheme>Shehbaz</grapheme><phoneme>ʃɛˈbaːs</phoneme></lexeme>
<lexeme><grapheme>Sistani</grapheme><phoneme>sisˈtaːni</phoneme></lexeme>
<lexeme><grapheme>Soleimani</grapheme><phoneme>soleɪmaˈniː</phoneme></lexeme>
<lexeme><grapheme>Sotudeh</grapheme><phoneme>sotuˈdeː</phoneme></lexeme>
<lexeme><grapheme>Sudani</grapheme><phoneme>suˈdaːni</phoneme></lexeme>
<lexeme><grapheme>Talabani</grapheme><phoneme>talaˈbaːni</phoneme></lexeme>
<lexeme><grapheme>Yousafzai</grapheme><phoneme>jusafˈzaɪ</phoneme></lexeme>
<lexeme><grapheme>Zardari</grapheme><phoneme>zaʁˈdaːʁi</phoneme></lexeme>
<!-- Politik: Israel und Palästina -->
<lexeme><grapheme>Abu Masen</grapheme><phoneme>ˈabu ˈmaːzən</phoneme></lexeme>
<lexeme><grapheme>Amos Oz</grapheme><phoneme>ˈaːmɔs ˈɔs</phoneme></lexeme>
<lexeme><grapheme>Arafat</grapheme><phoneme>ˈaʁafat</phoneme></lexeme>
<lexeme><grapheme>Ariel</grapheme><phoneme>ˈaːʁieːl</phoneme></lexeme>
<lexeme><grapheme>Ariel Sharon</grapheme><phoneme>aˈʁieːl ʃaˈʁoːn</phoneme></lexeme>
<lexeme><grapheme>Ashrawi</grapheme><grapheme>Aschrawi</grapheme><phoneme>aʃˈʁaːvi</phoneme></lexeme>
<lexeme><grapheme>Avi Primor</grapheme><phoneme>ˈavi pʁiˈmoːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Avigdor</grapheme><phoneme>aviɡˈdoːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Barak</grapheme><phoneme>baˈʁaːk</phoneme></lexeme>
<lexeme><grapheme>Barghuthi</grapheme><grapheme>Barghouti</grapheme><phoneme>baʁˈɡuːti</phoneme></lexeme>
<lexeme><grapheme>Barnea</grapheme><phoneme>baʁˈneːa</phoneme></lexeme>
<lexeme><grapheme>Ben-Gvir</grapheme><grapheme>Ben Gvir</grapheme><phoneme>bɛn ˈɡviːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Bennett</grapheme><phoneme>ˈbɛnɛt</phoneme></lexeme>
<lexeme><grapheme>Bezalel</grapheme><phoneme>betsaˈlɛl</phoneme></lexeme>
<lexeme><grapheme>Dahlan</grapheme><phoneme>daxˈlaːn</phoneme></lexeme>
<lexeme><grapheme>Deif</grapheme><phoneme>deɪf</phoneme></lexeme>
<lexeme><grapheme>Dermer</grapheme><phoneme>ˈdɜːmɐ</phoneme></lexeme>
<lexeme><grapheme>Ehud</grapheme><phoneme>eˈhuːt</phoneme></lexeme>
<lexeme><grapheme>Eyal</grapheme><phoneme>eˈjaːl</phoneme></lexeme>
<lexeme><grapheme>Fajjad</grapheme><grapheme>Fajad</grapheme><phoneme>faˈjaːt</phoneme></lexeme>
<lexeme><grapheme>Francesca Albanese</grapheme><phoneme>fʁanˈtʃɛska albaˈneːze</phoneme></lexeme>
<lexeme><grapheme>Gideon</grapheme><phoneme>ˈɡiːdeɔn</phoneme></lexeme>
<lexeme><grapheme>Gideon Saar</grapheme><phoneme>ɡideˈɔn ˈsaːaʁ</phoneme></lexeme>
<lexeme><grapheme>Grossman</grapheme><phoneme>ˈɡʁɔsman</phoneme></lexeme>
<lexeme><grapheme>Habasch</grapheme><phoneme>ˈhabaʃ</phoneme></lexeme>
<lexeme><grapheme>Hagari</grapheme><phoneme>haˈɡaːʁi</phoneme></lexeme>
<lexeme><grapheme>Halevi</grapheme><phoneme>haˈleːvi</phoneme></lexeme>
<lexeme><grapheme>Haniyya</grapheme><grapheme>Hanija</grapheme><grapheme>Hanijeh</grapheme><grapheme>Haniyeh</grapheme><phoneme>haˈniːja</phoneme></lexeme>
<lexeme><grapheme>Harari</grapheme><phoneme>haˈʁaːʁi</phoneme></lexeme>
<lexeme><grapheme>Isaac Herzog</grapheme><phoneme>ˈjɪtsxak ˈhɛʁtsoːk</phoneme></lexeme>
<lexeme><grapheme>Ismail</grapheme><phoneme>ɪsmaˈiːl</phoneme></lexeme>
<lexeme><grapheme>Itamar</grapheme><phoneme>itaˈmaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Jahia</grapheme><grapheme>Yahya</grapheme><grapheme>Jahja</grapheme><phoneme>ˈjaxja</phoneme></lexeme>
<lexeme><grapheme>Jair</grapheme><phoneme>jaˈiːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Jitzchak</grapheme><grapheme>Yitzhak</grapheme><phoneme>ˈjɪtsxak</phoneme></lexeme>
<lexeme><grapheme>Joaw</grapheme><grapheme>Joav</grapheme><grapheme>Yoav</grapheme><phoneme>joˈaːf</phoneme></lexeme>
<lexeme><grapheme>Katzav</grapheme><grapheme>Katsav</grapheme><phoneme>kaˈtsaːf</phoneme></lexeme>
<lexeme><grapheme>Lazzarini</grapheme><phoneme>latsaˈʁiːni</phoneme></lexeme>
<lexeme><grapheme>Meir</grapheme><phoneme>meˈiːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Menachem</grapheme><phoneme>meˈnaxəm</phoneme></lexeme>
<lexeme><grapheme>Menachem Begin</grapheme><phoneme>meˈnaxəm ˈbeːɡiːn</phoneme></lexeme>
<lexeme><grapheme>Meschaal</grapheme><phoneme>ˈmaʃal</phoneme></lexeme>
<lexeme><grapheme>Moshe</grapheme><grapheme>Mosche</grapheme><phoneme>moˈʃeː</phoneme></lexeme>
<lexeme><grapheme>Moshe Dayan</grapheme><phoneme>moˈʃeː daˈjaːn</phoneme></lexeme>
<lexeme><grapheme>Naftali</grapheme><phoneme>nafˈtaːli</phoneme></lexeme>
<lexeme><grapheme>Netanjahu</grapheme><grapheme>Netanyahu</grapheme><phoneme>netanˈjaːhu</phoneme></lexeme>
<lexeme><grapheme>Prosor</grapheme><phoneme>ˈpʁoːsɔʁ</phoneme></lexeme>
<lexeme><grapheme>Rabin</grapheme><phoneme>ʁaˈbiːn</phoneme></lexeme>
<lexeme><grapheme>Rantisi</grapheme><phoneme>ʁanˈtiːsi</phoneme></lexeme>
<lexeme><grapheme>Reuven</grapheme><phoneme>ʁeuˈveːn</phoneme></lexeme>
<lexeme><grapheme>Rivlin</grapheme><grapheme>Riwlin</grapheme><phoneme>ˈʁɪvliːn</phoneme></lexeme>
<lexeme><grapheme>Schamir</grapheme><grapheme>Shamir</grapheme><phoneme>ʃaˈmiːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Scharon</grapheme><phoneme>ʃaˈʁoːn</phoneme></lexeme>
<lexeme><grapheme>Schimon</grapheme><grapheme>Shimon</grapheme><phoneme>ʃiˈmɔn</phoneme></lexeme>
<lexeme><grapheme>Schtajjeh</grapheme><phoneme>ʃtaˈjeː</phoneme></lexeme>
<lexeme><grapheme>Sinwar</grapheme><phoneme>sinˈvaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Smotrich</grapheme><phoneme>ˈsmɔtʁɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Tzipi</grapheme><phoneme>ˈtsiːpi</phoneme></lexeme>
<lexeme><grapheme>Yair</grapheme><phoneme>jaˈiːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Yasser</grapheme><phoneme>ˈjasiːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Yuval</grapheme><phoneme>juˈvaːl</phoneme></lexeme>
<lexeme><grapheme>Zamir</grapheme><phoneme>zaˈmiːɐ̯</phoneme></lexeme>
<!-- Politik: arabische Welt -->
<lexeme><grapheme>Abdel Fattah al-Sisi</grapheme><phoneme>ˈabdɛl faˈtaːx asˈsiːsi</phoneme></lexeme>
<lexeme><grapheme>Abdelatti</grapheme><phoneme>apdɛˈlaːti</phoneme></lexeme>
<lexeme><grapheme>Abdelaziz</grapheme><phoneme>apdɛlaˈziːs</phoneme></lexeme>
<lexeme><grapheme>Abdelmadjid Tebboune</grapheme><phoneme>abdɛlmaˈdʒiːt tɛˈbuːn</phoneme></lexeme>
<lexeme><grapheme>Abdulaziz</grapheme><phoneme>apdʊlaˈziːs</phoneme></lexeme>
<lexeme><grapheme>Abu Bakr</grapheme><phoneme>ˈabu ˈbakɐ</phoneme></lexeme>
<lexeme><grapheme>Achannouch</grapheme><phoneme>axaˈnuːʃ</phoneme></lexeme>
<lexeme><grapheme>Ahmad</grapheme><phoneme>ˈaxmat</phoneme></lexeme>
<lexeme><grapheme>Ahmad al-Scharaa</grapheme><phoneme>ˈaxmɛt aʃˈʃaʁa</phoneme></lexeme>
<lexeme><grapheme>Ahmed</grapheme><phoneme>ˈaxmɛt</phoneme></lexeme>
<lexeme><grapheme>Aischa</grapheme><grapheme>Aisha</grapheme><phoneme>ˈaɪʃa</phoneme></lexeme>
<lexeme><grapheme>al-Scharaa</grapheme><grapheme>al-Sharaa</grapheme><grapheme>Al-Scharaa</grapheme><phoneme>aʃˈʃaʁa</phoneme></lexeme>
<lexeme><grapheme>al-Sisi</grapheme><grapheme>Al-Sisi</grapheme><phoneme>asˈsiːsi</phoneme></lexeme>
<lexeme><grapheme>Amal</grapheme><phoneme>aˈmaːl</phoneme></lexeme>
<lexeme><grapheme>Aoun</grapheme><phoneme>aˈuːn</phoneme></lexeme>
<lexeme><grapheme>Ayman</grapheme><phoneme>ˈaɪman</phoneme></lexeme>
<lexeme><grapheme>Aziz</grapheme><phoneme>aˈziːs</phoneme></lexeme>
<lexeme><grapheme>Badawi</grapheme><phoneme>baˈdaːvi</phoneme></lexeme>
<lexeme><grapheme>Baghdadi</grapheme><phoneme>baɡˈdaːdi</phoneme></lexeme>
<lexeme><grapheme>Baschar</grapheme><grapheme>Bashar</grapheme><phoneme>baˈʃaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Baschir</grapheme><grapheme>Bashir</grapheme><phoneme>baˈʃiːɐ̯</phoneme></lexeme>
<lexeme><grapheme>bin Sajid</grapheme><phoneme>bɪn ˈzaːjɛt</phoneme></lexeme>
<lexeme><grapheme>Boualem Sansal</grapheme><phoneme>buˈalɛm sɑ̃ˈsal</phoneme></lexeme>
<lexeme><grapheme>Bourguiba</grapheme><phoneme>buʁˈɡiːba</phoneme></lexeme>
<lexeme><grapheme>Bouteflika</grapheme><phoneme>butɛˈflika</phoneme></lexeme>
<lexeme><grapheme>Can Dündar</grapheme><phoneme>dʒan dynˈdaʁ</phoneme></lexeme>
<lexeme><grapheme>Chalifa</grapheme><phoneme>xaˈliːfa</phoneme></lexeme>
<lexeme><grapheme>Dagalo</grapheme><phoneme>ˈdaɡalo</phoneme></lexeme>
<lexeme><grapheme>Daoud</grapheme><phoneme>daˈuːt</phoneme></lexeme>
<lexeme><grapheme>Dbeiba</grapheme><phoneme>ˈdbeɪba</phoneme></lexeme>
<lexeme><grapheme>Dschulani</grapheme><grapheme>Dscholani</grapheme><phoneme>dʒoˈlaːni</phoneme></lexeme>
<lexeme><grapheme>Dschumblatt</grapheme><phoneme>dʒʊmˈblat</phoneme></lexeme>
<lexeme><grapheme>Essebsi</grapheme><phoneme>ɛˈsɛpsi</phoneme></lexeme>
<lexeme><grapheme>Faisal</grapheme><grapheme>Feisal</grapheme><phoneme>ˈfaɪsal</phoneme></lexeme>
<lexeme><grapheme>Fattah</grapheme><phoneme>faˈtaːx</phoneme></lexeme>
<lexeme><grapheme>Gaddafi</grapheme><grapheme>Ghaddafi</grapheme><phoneme>ɡaˈdaːfi</phoneme></lexeme>
<lexeme><grapheme>Gamal</grapheme><phoneme>ɡaˈmaːl</phoneme></lexeme>
<lexeme><grapheme>Gemayel</grapheme><phoneme>ɡemaˈjɛl</phoneme></lexeme>
<lexeme><grapheme>Ghannouchi</grapheme><phoneme>ɡaˈnuːʃi</phoneme></lexeme>
<lexeme><grapheme>Haftar</grapheme><phoneme>ˈhaftaʁ</phoneme></lexeme>
<lexeme><grapheme>Haitham</grapheme><phoneme>ˈhaɪθam</phoneme></lexeme>
<lexeme><grapheme>Hariri</grapheme><phoneme>haˈʁiːʁi</phoneme></lexeme>
<lexeme><grapheme>Hassan</grapheme><phoneme>ˈhasan</phoneme></lexeme>
<lexeme><grapheme>Hemeti</grapheme><phoneme>hɛˈmɛti</phoneme></lexeme>
<lexeme><grapheme>Hosni</grapheme><phoneme>ˈhʊsni</phoneme></lexeme>
<lexeme><grapheme>Jaber</grapheme><phoneme>ˈdʒaːbɐ</phoneme></lexeme>
<lexeme><grapheme>Jamal</grapheme><phoneme>dʒaˈmaːl</phoneme></lexeme>
<lexeme><grapheme>Jamila</grapheme><phoneme>dʒaˈmiːla</phoneme></lexeme>
<lexeme><grapheme>Joseph Aoun</grapheme><phoneme>ʒoˈzɛf aˈuːn</phoneme></lexeme>
<lexeme><grapheme>Karim</grapheme><phoneme>kaˈʁiːm</phoneme></lexeme>
<lexeme><grapheme>Khaled</grapheme><grapheme>Chaled</grapheme><grapheme>Khalid</grapheme><phoneme>ˈxaːlɪt</phoneme></lexeme>
<lexeme><grapheme>Khashoggi</grapheme><grapheme>Chaschukdschi</grapheme><phoneme>xaˈʃɔkdʒi</phoneme></lexeme>
<lexeme><grapheme>Mahdi</grapheme><phoneme>ˈmaxdi</phoneme></lexeme>
<lexeme><grapheme>Maktum</grapheme><grapheme>Maktoum</grapheme><phoneme>makˈtuːm</phoneme></lexeme>
<lexeme><grapheme>Michel Aoun</grapheme><phoneme>miˈʃɛl aˈuːn</phoneme></lexeme>
<lexeme><grapheme>Mikati</grapheme><phoneme>miˈkaːti</phoneme></lexeme>
<lexeme><grapheme>Mohammed</grapheme><grapheme>Mohamed</grapheme><grapheme>Mohammad</grapheme><grapheme>Muhammad</grapheme><phoneme>moˈhamɛt</phoneme></lexeme>
<lexeme><grapheme>Mohammed bin Salman</grapheme><phoneme>moˈhamɛt bɪn zalˈmaːn</phoneme></lexeme>
<lexeme><grapheme>Muammar</grapheme><phoneme>muˈamaʁ</phoneme></lexeme>
<lexeme><grapheme>Muammar al-Gaddafi</grapheme><phoneme>muˈamaʁ al ɡaˈdaːfi</phoneme></lexeme>
<lexeme><grapheme>Mubarak</grapheme><phoneme>muˈbaːʁak</phoneme></lexeme>
<lexeme><grapheme>Mursi</grapheme><phoneme>ˈmʊʁsi</phoneme></lexeme>
<lexeme><grapheme>Nabih</grapheme><phoneme>naˈbiː</phoneme></lexeme>
<lexeme><grapheme>Nadim</grapheme><phoneme>naˈdiːm</phoneme></lexeme>
<lexeme><grapheme>Nadschib Mikati</grapheme><phoneme>naˈdʒiːp miˈkaːti</phoneme></lexeme>
<lexeme><grapheme>Nahjan</grapheme><grapheme>Nahyan</grapheme><phoneme>naxˈjaːn</phoneme></lexeme>
<lexeme><grapheme>Naim</grapheme><phoneme>naˈiːm</phoneme></lexeme>
<lexeme><grapheme>Nasrallah</grapheme><phoneme>nasʁaˈlaː</phoneme></lexeme>
<lexeme><grapheme>Osama</grapheme><phoneme>oˈsaːma</phoneme></lexeme>
<lexeme><grapheme>Qabus</grapheme><phoneme>kaˈbuːs</phoneme></lexeme>
<lexeme><grapheme>Rafik</grapheme><phoneme>ʁaˈfiːk</phoneme></lexeme>
<lexeme><grapheme>Raif</grapheme><phoneme>ʁaˈiːf</phoneme></lexeme>
<lexeme><grapheme>Saad Hariri</grapheme><phoneme>saːt haˈʁiːʁi</phoneme></lexeme>
<lexeme><grapheme>Safadi</grapheme><phoneme>ˈzafadi</phoneme></lexeme>
<lexeme><grapheme>Said</grapheme><phoneme>zaˈiːt</phoneme></lexeme>
<lexeme><grapheme>Saied</grapheme><phoneme>saˈjeːt</phoneme></lexeme>
<lexeme><grapheme>Salam</grapheme><phoneme>zaˈlaːm</phoneme></lexeme>
<lexeme><grapheme>Saleh</grapheme><phoneme>ˈzaːlɛx</phoneme></lexeme>
<lexeme><grapheme>Samir</grapheme><phoneme>zaˈmiːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Sansal</grapheme><phoneme>sɑ̃ˈsal</phoneme></lexeme>
<lexeme><grapheme>Sarradsch</grapheme><phoneme>saˈʁaːtʃ</phoneme></lexeme>
<lexeme><grapheme>Sawahiri</grapheme><grapheme>Zawahiri</grapheme><phoneme>zaˈvaːhiʁi</phoneme></lexeme>
<lexeme><grapheme>Schaibani</grapheme><phoneme>ʃaɪˈbaːni</phoneme></lexeme>
<lexeme><grapheme>Shoukry</grapheme><phoneme>ˈʃʊkʁi</phoneme></lexeme>
<lexeme><grapheme>Siniora</grapheme><phoneme>siniˈoːʁa</phoneme></lexeme>
<lexeme><grapheme>Sultan al-Jaber</grapheme><phoneme>ˈzʊltan al ˈdʒaːbɐ</phoneme></lexeme>
<lexeme><grapheme>Tamim</grapheme><phoneme>taˈmiːm</phoneme></lexeme>
<lexeme><grapheme>Tarek</grapheme><phoneme>ˈtaːʁɪk</phoneme></lexeme>
<lexeme><grapheme>Tawakkol</grapheme><phoneme>taˈvakul</phoneme></lexeme>
<lexeme><grapheme>Tebboune</grapheme><phoneme>tɛˈbuːn</phoneme></lexeme>
<lexeme><grapheme>Thani</grapheme><phoneme>ˈθaːni</phoneme></lexeme>
<lexeme><grapheme>Umar al-Baschir</grapheme><phoneme>ˈoːmaʁ al baˈʃiːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Yusuf</grapheme><grapheme>Jussuf</grapheme><phoneme>ˈjuːsʊf</phoneme></lexeme>
<lexeme><grapheme>Zakaria</grapheme><phoneme>zakaˈʁiːa</phoneme></lexeme>
<lexeme><grapheme>Zayed</grapheme><phoneme>ˈzaːjɛt</phoneme></lexeme>
<!-- Politik: China, Japan, Korea, Süd- und Südostasien, Pazifik -->
<lexeme><grapheme>Adani</grapheme><phoneme>aˈdaːni</phoneme></lexeme>
<lexeme><grapheme>Akihito</grapheme><phoneme>akiˈhiːto</phoneme></lexeme>
<lexeme><grapheme>Akishino</grapheme><phoneme>akiˈʃiːno</phoneme></lexeme>
<lexeme><grapheme>Albanese</grapheme><phoneme>ɛlbəˈniːzi</phoneme></lexeme>
<lexeme><grapheme>Amartya Sen</grapheme><phoneme>aˈmaʁtja ˈzɛn</phoneme></lexeme>
<lexeme><grapheme>Ambani</grapheme><phoneme>amˈbaːni</phoneme></lexeme>
<lexeme><grapheme>Amit Shah</grapheme><phoneme>aˈmiːt ˈʃaː</phoneme></lexeme>
<lexeme><grapheme>Anutin</grapheme><phoneme>anuˈtɪn</phoneme></lexeme>
<lexeme><grapheme>Aquino</grapheme><phoneme>aˈkiːno</phoneme></lexeme>
<lexeme><grapheme>Ardern</grapheme><phoneme>aːˈdɜːn</phoneme></lexeme>
<lexeme><grapheme>Arroyo</grapheme><phoneme>aˈʁoːjo</phoneme></lexeme>
<lexeme><grapheme>Arundhati Roy</grapheme><phoneme>aˈʁʊndati ˈʁɔɪ</phoneme></lexeme>
<lexeme><grapheme>Asahara</grapheme><phoneme>asaˈhaːʁa</phoneme></lexeme>
<lexeme><grapheme>Aung San Suu Kyi</grapheme><phoneme>aʊŋ san suː ˈtʃiː</phoneme></lexeme>
<lexeme><grapheme>Bainimarama</grapheme><phoneme>bainimaˈʁaːma</phoneme></lexeme>
<lexeme><grapheme>Banerjee</grapheme><phoneme>ˈbanɐdʒi</phoneme></lexeme>
<lexeme><grapheme>Batbayar</grapheme><phoneme>batbaˈjaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Bhumibol</grapheme><phoneme>ˈpumipɔn</phoneme></lexeme>
<lexeme><grapheme>Bo Xilai</grapheme><phoneme>boː ʃiˈlaɪ</phoneme></lexeme>
<lexeme><grapheme>Bob Hawke</grapheme><phoneme>bɔp ˈhɔːk</phoneme></lexeme>
<lexeme><grapheme>Carrie Lam</grapheme><phoneme>ˈkɛʁi ˈlɛm</phoneme></lexeme>
<lexeme><grapheme>Chen Shui-bian</grapheme><phoneme>tʃɛn ʃweɪˈbjɛn</phoneme></lexeme>
<lexeme><grapheme>Chi Minh</grapheme><phoneme>tʃiː ˈmɪn</phoneme></lexeme>
<lexeme><grapheme>Chiang</grapheme><phoneme>tʃjaŋ</phoneme></lexeme>
<lexeme><grapheme>Chiang Kai-shek</grapheme><grapheme>Tschiang Kai-schek</grapheme><phoneme>tʃjaŋ kaɪˈʃɛk</phoneme></lexeme>
<lexeme><grapheme>Ching-te</grapheme><phoneme>tʃɪŋˈdə</phoneme></lexeme>
<lexeme><grapheme>Choi</grapheme><phoneme>tʃwɛ</phoneme></lexeme>
<lexeme><grapheme>Corazon</grapheme><phoneme>koʁaˈsɔn</phoneme></lexeme>
<lexeme><grapheme>Dissanayake</grapheme><phoneme>dɪsaˈnaːjake</phoneme></lexeme>
<lexeme><grapheme>Duterte</grapheme><phoneme>duˈtɛʁte</phoneme></lexeme>
<lexeme><grapheme>Dutton</grapheme><phoneme>ˈdatn̩</phoneme></lexeme>
<lexeme><grapheme>Estrada</grapheme><phoneme>ɛsˈtʁaːda</phoneme></lexeme>
<lexeme><grapheme>Fukuda</grapheme><phoneme>fuˈkuːda</phoneme></lexeme>
<lexeme><grapheme>Fumihito</grapheme><phoneme>fumiˈhiːto</phoneme></lexeme>
<lexeme><grapheme>Gandhi</grapheme><phoneme>ˈɡandi</phoneme></lexeme>
<lexeme><grapheme>Gotabaya</grapheme><phoneme>ɡoˈtaːbaja</phoneme></lexeme>
<lexeme><grapheme>Gusmão</grapheme><phoneme>ɡuʒˈmaʊ</phoneme></lexeme>
<lexeme><grapheme>Habibie</grapheme><phoneme>haˈbiːbi</phoneme></lexeme>
<lexeme><grapheme>Han Duck-soo</grapheme><phoneme>han dʌkˈsu</phoneme></lexeme>
<lexeme><grapheme>Han Kang</grapheme><phoneme>han ˈɡaŋ</phoneme></lexeme>
<lexeme><grapheme>Hasina</grapheme><phoneme>haˈsiːna</phoneme></lexeme>
<lexeme><grapheme>Hatoyama</grapheme><phoneme>hatoˈjaːma</phoneme></lexeme>
<lexeme><grapheme>Hayashi</grapheme><phoneme>haˈjaːʃi</phoneme></lexeme>
<lexeme><grapheme>Helen Clark</grapheme><phoneme>ˈhɛlən ˈklaːɐ̯k</phoneme></lexeme>
<lexeme><grapheme>Hirohito</grapheme><phoneme>hiʁoˈhiːto</phoneme></lexeme>
<lexeme><grapheme>Ho Chi Minh</grapheme><grapheme>Ho Tschi Minh</grapheme><phoneme>hoː tʃiː ˈmɪn</phoneme></lexeme>
<lexeme><grapheme>Hua Guofeng</grapheme><phoneme>hwa ɡwoˈfəŋ</phoneme></lexeme>
<lexeme><grapheme>Hun Manet</grapheme><phoneme>hʊn maˈnɛt</phoneme></lexeme>
<lexeme><grapheme>Hun Sen</grapheme><phoneme>hʊn ˈsɛn</phoneme></lexeme>
<lexeme><grapheme>Ishiba</grapheme><phoneme>iˈʃiːba</phoneme></lexeme>
<lexeme><grapheme>Iwaya</grapheme><phoneme>iˈwaːja</phoneme></lexeme>
<lexeme><grapheme>Jacinda</grapheme><phoneme>dʒəˈsɪndə</phoneme></lexeme>
<lexeme><grapheme>Jae-in</grapheme><phoneme>dʒɛˈʔɪn</phoneme></lexeme>
<lexeme><grapheme>Jaishankar</grapheme><phoneme>dʒaɪˈʃaŋkaʁ</phoneme></lexeme>
<lexeme><grapheme>Jawaharlal</grapheme><phoneme>dʒavaˈhaʁlal</phoneme></lexeme>
<lexeme><grapheme>Jiabao</grapheme><phoneme>dʒjaˈbaʊ</phoneme></lexeme>
<lexeme><grapheme>Jiang</grapheme><phoneme>dʒjaŋ</phoneme></lexeme>
<lexeme><grapheme>Jinping</grapheme><phoneme>dʒɪnˈpɪŋ</phoneme></lexeme>
<lexeme><grapheme>Jintao</grapheme><phoneme>dʒɪnˈtaʊ</phoneme></lexeme>
<lexeme><grapheme>John Key</grapheme><phoneme>dʒɔn ˈkiː</phoneme></lexeme>
<lexeme><grapheme>Joko</grapheme><phoneme>ˈdʒoːko</phoneme></lexeme>
<lexeme><grapheme>Jong-il</grapheme><phoneme>dʒɔŋˈʔɪl</phoneme></lexeme>
<lexeme><grapheme>Jong-un</grapheme><phoneme>dʒɔŋˈʔʊn</phoneme></lexeme>
<lexeme><grapheme>Julia Gillard</grapheme><phoneme>ˈdʒuːlia ˈɡɪlaːɐ̯t</phoneme></lexeme>
<lexeme><grapheme>Junichiro Koizumi</grapheme><phoneme>dʒuniˈtʃiːʁo koiˈzuːmi</phoneme></lexeme>
<lexeme><grapheme>Keating</grapheme><phoneme>ˈkiːtɪŋ</phoneme></lexeme>
<lexeme><grapheme>Kejriwal</grapheme><phoneme>ˈkeːdʒʁivaːl</phoneme></lexeme>
<lexeme><grapheme>Keqiang</grapheme><phoneme>kəˈtʃjaŋ</phoneme></lexeme>
<lexeme><grapheme>Khaleda Zia</grapheme><phoneme>xaˈleːda ˈziːa</phoneme></lexeme>
<lexeme><grapheme>Ki-moon</grapheme><phoneme>kiˈmuːn</phoneme></lexeme>
<lexeme><grapheme>Kim Dae-jung</grapheme><phoneme>kɪm dɛˈdʒʊŋ</phoneme></lexeme>
<lexeme><grapheme>Kim Il-sung</grapheme><phoneme>kɪm ilˈsʊŋ</phoneme></lexeme>
<lexeme><grapheme>Kim Yo-jong</grapheme><phoneme>kɪm joˈdʒɔŋ</phoneme></lexeme>
<lexeme><grapheme>Kishida</grapheme><phoneme>kiˈʃiːda</phoneme></lexeme>
<lexeme><grapheme>Koizumi</grapheme><phoneme>koiˈzuːmi</phoneme></lexeme>
<lexeme><grapheme>Kono</grapheme><phoneme>ˈkoːno</phoneme></lexeme>
<lexeme><grapheme>Kumaratunga</grapheme><phoneme>kumaʁaˈtʊŋɡa</phoneme></lexeme>
<lexeme><grapheme>Kuroda</grapheme><phoneme>kuˈʁoːda</phoneme></lexeme>
<lexeme><grapheme>Laotse</grapheme><phoneme>laoˈtseː</phoneme></lexeme>
<lexeme><grapheme>Lee Hsien Loong</grapheme><phoneme>liː ʃɛn ˈluːŋ</phoneme></lexeme>
<lexeme><grapheme>Lee Jae-myung</grapheme><grapheme>Lee Jae Myung</grapheme><phoneme>liː dʒɛˈmjʌŋ</phoneme></lexeme>
<lexeme><grapheme>Lee Kuan Yew</grapheme><phoneme>liː kwan ˈjuː</phoneme></lexeme>
<lexeme><grapheme>Lee Myung-bak</grapheme><phoneme>liː mjʌŋˈbak</phoneme></lexeme>
<lexeme><grapheme>Li Qiang</grapheme><phoneme>liː ˈtʃjaŋ</phoneme></lexeme>
<lexeme><grapheme>Liu</grapheme><phoneme>ljoʊ</phoneme></lexeme>
<lexeme><grapheme>Liu Xia</grapheme><phoneme>ljoʊ ˈʃja</phoneme></lexeme>
<lexeme><grapheme>Luxon</grapheme><phoneme>ˈlaksn̩</phoneme></lexeme>
<lexeme><grapheme>Ma Ying-jeou</grapheme><phoneme>maː jɪŋˈdʒoʊ</phoneme></lexeme>
<lexeme><grapheme>Mahathir</grapheme><phoneme>maˈhatiːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Mahatma</grapheme><phoneme>maˈhatma</phoneme></lexeme>
<lexeme><grapheme>Manmohan Singh</grapheme><phoneme>manˈmoːhan ˈsɪŋ</phoneme></lexeme>
<lexeme><grapheme>Mao Tse-tung</grapheme><phoneme>maʊ tsəˈtʊŋ</phoneme></lexeme>
<lexeme><grapheme>Mao Zedong</grapheme><phoneme>maʊ tsəˈdʊŋ</phoneme></lexeme>
<lexeme><grapheme>Masako</grapheme><phoneme>maˈsaːko</phoneme></lexeme>
<lexeme><grapheme>Megawati</grapheme><phoneme>mɛɡaˈwaːti</phoneme></lexeme>
<lexeme><grapheme>Min Aung Hlaing</grapheme><phoneme>mɪn aʊŋ ˈlaɪŋ</phoneme></lexeme>
<lexeme><grapheme>Mittal</grapheme><phoneme>ˈmɪtal</phoneme></lexeme>
<lexeme><grapheme>Mo Yan</grapheme><phoneme>moː ˈjɛn</phoneme></lexeme>
<lexeme><grapheme>Moon Jae-in</grapheme><phoneme>muːn dʒɛˈʔɪn</phoneme></lexeme>
<lexeme><grapheme>Morrison</grapheme><phoneme>ˈmɔʁɪsn̩</phoneme></lexeme>
<lexeme><grapheme>Motegi</grapheme><phoneme>moˈteːɡi</phoneme></lexeme>
<lexeme><grapheme>Mukesh</grapheme><phoneme>muˈkeːʃ</phoneme></lexeme>
<lexeme><grapheme>Mukherjee</grapheme><phoneme>mʊˈkɛʁdʒi</phoneme></lexeme>
<lexeme><grapheme>Najib Razak</grapheme><phoneme>naˈdʒiːp ˈʁaːzak</phoneme></lexeme>
<lexeme><grapheme>Nakasone</grapheme><phoneme>nakaˈsoːne</phoneme></lexeme>
<lexeme><grapheme>Naoto Kan</grapheme><phoneme>naˈoːto ˈkan</phoneme></lexeme>
<lexeme><grapheme>Naruhito</grapheme><phoneme>naʁuˈhiːto</phoneme></lexeme>
<lexeme><grapheme>Nguyen</grapheme><grapheme>Nguyễn</grapheme><phoneme>nuˈjɛn</phoneme></lexeme>
<lexeme><grapheme>Paetongtarn</grapheme><phoneme>ˈpɛːtɔŋtaːn</phoneme></lexeme>
<lexeme><grapheme>Park Geun-hye</grapheme><phoneme>paʁk ɡʊnˈhje</phoneme></lexeme>
<lexeme><grapheme>Peng Shuai</grapheme><phoneme>pəŋ ˈʃwaɪ</phoneme></lexeme>
<lexeme><grapheme>Peter Dutton</grapheme><phoneme>ˈpiːtɐ ˈdatn̩</phoneme></lexeme>
<lexeme><grapheme>Pita Limjaroenrat</grapheme><phoneme>ˈpiːta lɪmtʃaˈʁøːnʁat</phoneme></lexeme>
<lexeme><grapheme>Pol Pot</grapheme><phoneme>pɔl ˈpɔt</phoneme></lexeme>
<lexeme><grapheme>Prabhakaran</grapheme><phoneme>pʁaˈbaːkaʁan</phoneme></lexeme>
<lexeme><grapheme>Prachanda</grapheme><phoneme>pʁaˈtʃanda</phoneme></lexeme>
<lexeme><grapheme>Prayut</grapheme><phoneme>pʁaˈjut</phoneme></lexeme>
<lexeme><grapheme>Prayuth</grapheme><phoneme>pʁaˈjut</phoneme></lexeme>
<lexeme><grapheme>Qiang</grapheme><phoneme>tʃjaŋ</phoneme></lexeme>
<lexeme><grapheme>Qin Gang</grapheme><phoneme>tʃɪn ˈɡaŋ</phoneme></lexeme>
<lexeme><grapheme>Rabindranath</grapheme><phoneme>ʁaˈbɪndʁanaːt</phoneme></lexeme>
<lexeme><grapheme>Rahul</grapheme><phoneme>ˈʁaːhul</phoneme></lexeme>
<lexeme><grapheme>Rajapaksa</grapheme><phoneme>ˈʁaːdʒapaksa</phoneme></lexeme>
<lexeme><grapheme>Rajiv</grapheme><phoneme>ʁaˈdʒiːf</phoneme></lexeme>
<lexeme><grapheme>Rajnath</grapheme><phoneme>ˈʁaːdʒnaːt</phoneme></lexeme>
<lexeme><grapheme>Ramos-Horta</grapheme><phoneme>ˈʁamʊʃ ˈɔʁta</phoneme></lexeme>
<lexeme><grapheme>Ren Zhengfei</grapheme><phoneme>ʁən dʒəŋˈfeɪ</phoneme></lexeme>
<lexeme><grapheme>Roh Moo-hyun</grapheme><phoneme>noː muˈhjʌn</phoneme></lexeme>
<lexeme><grapheme>Rongji</grapheme><phoneme>ʁʊŋˈdʒiː</phoneme></lexeme>
<lexeme><grapheme>Rudd</grapheme><phoneme>ʁat</phoneme></lexeme>
<lexeme><grapheme>Sanae</grapheme><phoneme>saˈnaːe</phoneme></lexeme>
<lexeme><grapheme>Shigeru</grapheme><phoneme>ʃiˈɡeːʁu</phoneme></lexeme>
<lexeme><grapheme>Shinawatra</grapheme><phoneme>ʃinaˈvat</phoneme></lexeme>
<lexeme><grapheme>Shinzo</grapheme><grapheme>Shinzō</grapheme><phoneme>ˈʃɪnzo</phoneme></lexeme>
<lexeme><grapheme>Shinzo Abe</grapheme><grapheme>Shinzō Abe</grapheme><phoneme>ˈʃɪnzo ˈabe</phoneme></lexeme>
<lexeme><grapheme>Singh</grapheme><phoneme>sɪŋ</phoneme></lexeme>
<lexeme><grapheme>Sirisena</grapheme><phoneme>siʁiˈseːna</phoneme></lexeme>
<lexeme><grapheme>Sonia Gandhi</grapheme><phoneme>ˈsɔnja ˈɡandi</phoneme></lexeme>
<lexeme><grapheme>Subianto</grapheme><phoneme>subiˈanto</phoneme></lexeme>
<lexeme><grapheme>Suga</grapheme><phoneme>ˈsuːɡa</phoneme></lexeme>
<lexeme><grapheme>Suharto</grapheme><phoneme>suˈhaʁto</phoneme></lexeme>
<lexeme><grapheme>Sukarno</grapheme><phoneme>suˈkaʁno</phoneme></lexeme>
<lexeme><grapheme>Sun Yat-sen</grapheme><phoneme>sʊn jatˈsɛn</phoneme></lexeme>
<lexeme><grapheme>Suu Kyi</grapheme><phoneme>suː ˈtʃiː</phoneme></lexeme>
<lexeme><grapheme>Tagore</grapheme><phoneme>taˈɡoːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Takaichi</grapheme><phoneme>takaˈiːtʃi</phoneme></lexeme>
<lexeme><grapheme>Taro Aso</grapheme><phoneme>ˈtaːʁo ˈaːso</phoneme></lexeme>
<lexeme><grapheme>Thaksin</grapheme><phoneme>ˈtaksiːn</phoneme></lexeme>
<lexeme><grapheme>Thein Sein</grapheme><phoneme>θeɪn ˈseɪn</phoneme></lexeme>
<lexeme><grapheme>Tsai</grapheme><phoneme>tsaɪ</phoneme></lexeme>
<lexeme><grapheme>Tsai Ing-wen</grapheme><phoneme>tsaɪ ɪŋˈwɛn</phoneme></lexeme>
<lexeme><grapheme>Turnbull</grapheme><phoneme>ˈtɜːnbʊl</phoneme></lexeme>
<lexeme><grapheme>Ueda</grapheme><phoneme>uˈeːda</phoneme></lexeme>
<lexeme><grapheme>Vajiralongkorn</grapheme><phoneme>vatʃiˈʁaːlɔŋkɔːn</phoneme></lexeme>
<lexeme><grapheme>Vajpayee</grapheme><phoneme>vadʒˈpaːji</phoneme></lexeme>
<lexeme><grapheme>Wahid</grapheme><phoneme>vaˈhiːt</phoneme></lexeme>
<lexeme><grapheme>Wang Qishan</grapheme><phoneme>waŋ tʃiˈʃan</phoneme></lexeme>
<lexeme><grapheme>Wang Yi</grapheme><phoneme>waŋ ˈiː</phoneme></lexeme>
<lexeme><grapheme>Weiwei</grapheme><phoneme>weɪˈweɪ</phoneme></lexeme>
<lexeme><grapheme>Wickremesinghe</grapheme><phoneme>vɪkʁemeˈsɪŋə</phoneme></lexeme>
<lexeme><grapheme>Xanana</grapheme><phoneme>ʃaˈnaːna</phoneme></lexeme>
<lexeme><grapheme>Xiaobo</grapheme><phoneme>ʃjaʊˈboː</phoneme></lexeme>
<lexeme><grapheme>Xiaoping</grapheme><phoneme>ʃjaʊˈpɪŋ</phoneme></lexeme>
<lexeme><grapheme>Yang Jiechi</grapheme><phoneme>jaŋ dʒjɛˈtʃiː</phoneme></lexeme>
<lexeme><grapheme>Yingluck</grapheme><phoneme>ˈjɪŋlak</phoneme></lexeme>
<lexeme><grapheme>Yoon</grapheme><phoneme>juːn</phoneme></lexeme>
<lexeme><grapheme>Yoon Suk-yeol</grapheme><grapheme>Yoon Suk Yeol</grapheme><phoneme>juːn sʌkˈjʌl</phoneme></lexeme>
<lexeme><grapheme>Yoshihide</grapheme><phoneme>joʃiˈhiːde</phoneme></lexeme>
<lexeme><grapheme>Yoshihiko Noda</grapheme><phoneme>joʃiˈhiːko ˈnoːda</phoneme></lexeme>
<lexeme><grapheme>Yudhoyono</grapheme><phoneme>judoˈjoːno</phoneme></lexeme>
<lexeme><grapheme>Zedong</grapheme><phoneme>tsəˈdʊŋ</phoneme></lexeme>
<lexeme><grapheme>Zemin</grapheme><phoneme>tsəˈmɪn</phoneme></lexeme>
<lexeme><grapheme>Zhang</grapheme><phoneme>dʒaŋ</phoneme></lexeme>
<lexeme><grapheme>Zhang Youxia</grapheme><phoneme>dʒaŋ joʊˈʃja</phoneme></lexeme>
<lexeme><grapheme>Zhao</grapheme><phoneme>dʒaʊ</phoneme></lexeme>
<lexeme><grapheme>Zhao Ziyang</grapheme><phoneme>dʒaʊ tsiˈjaŋ</phoneme></lexeme>
<lexeme><grapheme>Zhou</grapheme><phoneme>dʒoʊ</phoneme></lexeme>
<lexeme><grapheme>Zhou Enlai</grapheme><phoneme>dʒoʊ ɛnˈlaɪ</phoneme></lexeme>
<lexeme><grapheme>Zhu Rongji</grapheme><phoneme>dʒuː ʁʊŋˈdʒiː</phoneme></lexeme>
<lexeme><grapheme>Zia ul-Haq</grapheme><phoneme>ˈziːa ʊlˈhak</phoneme></lexeme>
<!-- Politik: Afrika -->
<lexeme><grapheme>Abacha</grapheme><phoneme>aˈbatʃa</phoneme></lexeme>
<lexeme><grapheme>Abdoulaye</grapheme><phoneme>abduˈlaɪ</phoneme></lexeme>
<lexeme><grapheme>Abiy</grapheme><phoneme>ˈabi</phoneme></lexeme>
<lexeme><grapheme>Achebe</grapheme><phoneme>aˈtʃeːbe</phoneme></lexeme>
<lexeme><grapheme>Adichie</grapheme><phoneme>aˈditʃie</phoneme></lexeme>
<lexeme><grapheme>Afewerki</grapheme><grapheme>Afwerki</grapheme><phoneme>afˈwɛʁki</phoneme></lexeme>
<lexeme><grapheme>Alassane</grapheme><phoneme>alaˈsan</phoneme></lexeme>
<lexeme><grapheme>Annan</grapheme><phoneme>ˈanan</phoneme></lexeme>
<lexeme><grapheme>Assimi</grapheme><phoneme>asiˈmi</phoneme></lexeme>
<lexeme><grapheme>Barrow</grapheme><phoneme>ˈbɛʁoʊ</phoneme></lexeme>
<lexeme><grapheme>Bassirou</grapheme><phoneme>basiˈʁu</phoneme></lexeme>
<lexeme><grapheme>Bazoum</grapheme><phoneme>baˈzum</phoneme></lexeme>
<lexeme><grapheme>Biya</grapheme><phoneme>biˈja</phoneme></lexeme>
<lexeme><grapheme>Boakai</grapheme><phoneme>ˈboːkaɪ</phoneme></lexeme>
<lexeme><grapheme>Bobi Wine</grapheme><phoneme>ˈbɔbi ˈwaɪn</phoneme></lexeme>
<lexeme><grapheme>Bosco Ntaganda</grapheme><phoneme>ˈbɔsko ntaˈɡanda</phoneme></lexeme>
<lexeme><grapheme>Botha</grapheme><phoneme>ˈboːta</phoneme></lexeme>
<lexeme><grapheme>Bozizé</grapheme><phoneme>boziˈze</phoneme></lexeme>
<lexeme><grapheme>Buhari</grapheme><phoneme>buˈhaːʁi</phoneme></lexeme>
<lexeme><grapheme>Buthelezi</grapheme><phoneme>buteˈleːzi</phoneme></lexeme>
<lexeme><grapheme>Chakwera</grapheme><phoneme>tʃaˈkweːʁa</phoneme></lexeme>
<lexeme><grapheme>Chamisa</grapheme><phoneme>tʃaˈmiːsa</phoneme></lexeme>
<lexeme><grapheme>Chimamanda</grapheme><phoneme>tʃimaˈmanda</phoneme></lexeme>
<lexeme><grapheme>Chissano</grapheme><phoneme>ʃiˈsaːno</phoneme></lexeme>
<lexeme><grapheme>Compaoré</grapheme><phoneme>kɔ̃paoˈʁeː</phoneme></lexeme>
<lexeme><grapheme>Condé</grapheme><grapheme>Conde</grapheme><phoneme>kɔ̃ˈdeː</phoneme></lexeme>
<lexeme><grapheme>Dangote</grapheme><phoneme>danˈɡoːte</phoneme></lexeme>
<lexeme><grapheme>Daniel arap Moi</grapheme><phoneme>ˈdɛnjəl ˈaʁap ˈmɔɪ</phoneme></lexeme>
<lexeme><grapheme>Denis Mukwege</grapheme><phoneme>dəˈniː muˈkweːɡe</phoneme></lexeme>
<lexeme><grapheme>Desmond</grapheme><phoneme>ˈdɛsmənt</phoneme></lexeme>
<lexeme><grapheme>Déby</grapheme><grapheme>Deby</grapheme><phoneme>deˈbi</phoneme></lexeme>
<lexeme><grapheme>Diouf</grapheme><phoneme>djuf</phoneme></lexeme>
<lexeme><grapheme>Dos Santos</grapheme><grapheme>dos Santos</grapheme><phoneme>dʊ ˈsantʊʃ</phoneme></lexeme>
<lexeme><grapheme>Doumbouya</grapheme><phoneme>dumbuˈja</phoneme></lexeme>
<lexeme><grapheme>Embaló</grapheme><phoneme>ɛmbaˈlɔ</phoneme></lexeme>
<lexeme><grapheme>Farmajo</grapheme><phoneme>faʁˈmaːdʒo</phoneme></lexeme>
<lexeme><grapheme>Félix Tshisekedi</grapheme><phoneme>feˈliːks tʃiseˈkeːdi</phoneme></lexeme>
<lexeme><grapheme>Garang</grapheme><phoneme>ɡaˈʁaŋ</phoneme></lexeme>
<lexeme><grapheme>Gbagbo</grapheme><phoneme>ˈbaɡbo</phoneme></lexeme>
<lexeme><grapheme>Geingob</grapheme><phoneme>ˈɡaɪnɡɔp</phoneme></lexeme>
<lexeme><grapheme>Ghebreyesus</grapheme><phoneme>ɡebʁeˈjeːsʊs</phoneme></lexeme>
<lexeme><grapheme>Gnassingbé</grapheme><phoneme>njasɪnɡˈbeː</phoneme></lexeme>
<lexeme><grapheme>Goïta</grapheme><grapheme>Goita</grapheme><phoneme>ɡoˈita</phoneme></lexeme>
<lexeme><grapheme>Goodluck Jonathan</grapheme><phoneme>ˈɡʊtlak ˈdʒɔnəθən</phoneme></lexeme>
<lexeme><grapheme>Graça</grapheme><grapheme>Graca</grapheme><phoneme>ˈɡʁasa</phoneme></lexeme>
<lexeme><grapheme>Guelleh</grapheme><phoneme>ɡeˈlɛ</phoneme></lexeme>
<lexeme><grapheme>Habré</grapheme><phoneme>aˈbʁeː</phoneme></lexeme>
<lexeme><grapheme>Habyarimana</grapheme><phoneme>habjaʁiˈmaːna</phoneme></lexeme>
<lexeme><grapheme>Hichilema</grapheme><phoneme>hitʃiˈleːma</phoneme></lexeme>
<lexeme><grapheme>Hissène Habré</grapheme><phoneme>iˈsɛn aˈbʁeː</phoneme></lexeme>
<lexeme><grapheme>Houphouët-Boigny</grapheme><phoneme>ufwɛ bwaˈnji</phoneme></lexeme>
<lexeme><grapheme>Idriss</grapheme><phoneme>iˈdʁɪs</phoneme></lexeme>
<lexeme><grapheme>Isaias</grapheme><phoneme>isaˈiːas</phoneme></lexeme>
<lexeme><grapheme>Issoufou</grapheme><phoneme>isuˈfu</phoneme></lexeme>
<lexeme><grapheme>Jacob Zuma</grapheme><phoneme>ˈdʒeɪkəp ˈzuːma</phoneme></lexeme>
<lexeme><grapheme>Jammeh</grapheme><phoneme>ˈdʒamɛ</phoneme></lexeme>
<lexeme><grapheme>Jomo</grapheme><phoneme>ˈdʒoːmo</phoneme></lexeme>
<lexeme><grapheme>Kabila</grapheme><phoneme>kaˈbiːla</phoneme></lexeme>
<lexeme><grapheme>Kagame</grapheme><phoneme>kaˈɡaːme</phoneme></lexeme>
<lexeme><grapheme>Kaunda</grapheme><phoneme>kaˈʊnda</phoneme></lexeme>
<lexeme><grapheme>Keïta</grapheme><grapheme>Keita</grapheme><phoneme>ˈkeɪta</phoneme></lexeme>
<lexeme><grapheme>Kenyatta</grapheme><phoneme>kɛnˈjata</phoneme></lexeme>
<lexeme><grapheme>Kibaki</grapheme><phoneme>kiˈbaːki</phoneme></lexeme>
<lexeme><grapheme>Kiir</grapheme><phoneme>kiːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Kofi</grapheme><phoneme>ˈkɔfi</phoneme></lexeme>
<lexeme><grapheme>Kony</grapheme><phoneme>ˈkoːni</phoneme></lexeme>
<lexeme><grapheme>Koroma</grapheme><phoneme>koˈʁoːma</phoneme></lexeme>
<lexeme><grapheme>Kufuor</grapheme><phoneme>kuˈfɔː</phoneme></lexeme>
<lexeme><grapheme>Kwame</grapheme><phoneme>ˈkwaːme</phoneme></lexeme>
<lexeme><grapheme>Lourenço</grapheme><grapheme>Lourenco</grapheme><phoneme>loˈʁɛ̃su</phoneme></lexeme>
<lexeme><grapheme>Lungu</grapheme><phoneme>ˈlʊŋɡu</phoneme></lexeme>
<lexeme><grapheme>Luthuli</grapheme><phoneme>luˈtuːli</phoneme></lexeme>
<lexeme><grapheme>Maathai</grapheme><phoneme>maːˈθaːi</phoneme></lexeme>
<lexeme><grapheme>Machar</grapheme><phoneme>maˈtʃaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Machel</grapheme><phoneme>maˈʃɛl</phoneme></lexeme>
<lexeme><grapheme>Macky Sall</grapheme><phoneme>maˈki ˈsal</phoneme></lexeme>
<lexeme><grapheme>Magufuli</grapheme><phoneme>maɡuˈfuːli</phoneme></lexeme>
<lexeme><grapheme>Mahama</grapheme><phoneme>maˈhaːma</phoneme></lexeme>
<lexeme><grapheme>Mahamat</grapheme><phoneme>mahaˈmat</phoneme></lexeme>
<lexeme><grapheme>Malema</grapheme><phoneme>maˈleːma</phoneme></lexeme>
<lexeme><grapheme>Mandela</grapheme><phoneme>manˈdeːla</phoneme></lexeme>
<lexeme><grapheme>Mbeki</grapheme><phoneme>mˈbeːki</phoneme></lexeme>
<lexeme><grapheme>Meles Zenawi</grapheme><phoneme>ˈmɛlɛs ˈzenaːwi</phoneme></lexeme>
<lexeme><grapheme>Mengistu</grapheme><phoneme>mɛnˈɡɪstu</phoneme></lexeme>
<lexeme><grapheme>Mnangagwa</grapheme><phoneme>mnaŋˈɡaːɡwa</phoneme></lexeme>
<lexeme><grapheme>Mobutu</grapheme><phoneme>moˈbuːtu</phoneme></lexeme>
<lexeme><grapheme>Mugabe</grapheme><phoneme>muˈɡaːbe</phoneme></lexeme>
<lexeme><grapheme>Mukwege</grapheme><phoneme>muˈkweːɡe</phoneme></lexeme>
<lexeme><grapheme>Museveni</grapheme><phoneme>museˈveːni</phoneme></lexeme>
<lexeme><grapheme>Nandi-Ndaitwah</grapheme><phoneme>ˈnandi nˈdaɪtva</phoneme></lexeme>
<lexeme><grapheme>Ndayishimiye</grapheme><phoneme>ndajiʃiˈmiːje</phoneme></lexeme>
<lexeme><grapheme>Nelson</grapheme><phoneme>ˈnɛlsn̩</phoneme></lexeme>
<lexeme><grapheme>Ngozi</grapheme><phoneme>nˈɡoːzi</phoneme></lexeme>
<lexeme><grapheme>Nguema</grapheme><phoneme>ŋˈɡeːma</phoneme></lexeme>
<lexeme><grapheme>Nkrumah</grapheme><phoneme>nˈkʁuːma</phoneme></lexeme>
<lexeme><grapheme>Nkurunziza</grapheme><phoneme>nkuʁʊnˈziːza</phoneme></lexeme>
<lexeme><grapheme>Nujoma</grapheme><phoneme>nuˈjoːma</phoneme></lexeme>
<lexeme><grapheme>Nyerere</grapheme><phoneme>njeˈʁeːʁe</phoneme></lexeme>
<lexeme><grapheme>Nyusi</grapheme><phoneme>ˈnjuːsi</phoneme></lexeme>
<lexeme><grapheme>Obasanjo</grapheme><phoneme>obaˈsandʒo</phoneme></lexeme>
<lexeme><grapheme>Obiang</grapheme><phoneme>obiˈaŋ</phoneme></lexeme>
<lexeme><grapheme>Obote</grapheme><phoneme>oˈboːte</phoneme></lexeme>
<lexeme><grapheme>Odinga</grapheme><phoneme>oˈdɪŋɡa</phoneme></lexeme>
<lexeme><grapheme>Okonjo-Iweala</grapheme><phoneme>oˈkɔndʒo iweˈaːla</phoneme></lexeme>
<lexeme><grapheme>Oligui Nguema</grapheme><phoneme>oliˈɡi ŋˈɡeːma</phoneme></lexeme>
<lexeme><grapheme>Ouattara</grapheme><phoneme>wataˈʁa</phoneme></lexeme>
<lexeme><grapheme>Pandor</grapheme><phoneme>panˈdoːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Paul Biya</grapheme><phoneme>pɔl biˈja</phoneme></lexeme>
<lexeme><grapheme>Paul Kagame</grapheme><phoneme>pɔl kaˈɡaːme</phoneme></lexeme>
<lexeme><grapheme>Pohamba</grapheme><phoneme>poˈhamba</phoneme></lexeme>
<lexeme><grapheme>Raila</grapheme><phoneme>ʁaˈiːla</phoneme></lexeme>
<lexeme><grapheme>Rajoelina</grapheme><phoneme>ʁadzoˈeːlina</phoneme></lexeme>
<lexeme><grapheme>Ramaphosa</grapheme><phoneme>ʁamaˈpoːza</phoneme></lexeme>
<lexeme><grapheme>Ravalomanana</grapheme><phoneme>ʁavaluˈmaːnana</phoneme></lexeme>
<lexeme><grapheme>Rawlings</grapheme><phoneme>ˈʁɔːlɪŋs</phoneme></lexeme>
<lexeme><grapheme>Riek Machar</grapheme><phoneme>ʁiɛk maˈtʃaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Robert Mugabe</grapheme><phoneme>ˈʁɔbɐt muˈɡaːbe</phoneme></lexeme>
<lexeme><grapheme>Sahle-Work</grapheme><phoneme>ˈsaːlə ˈwɛʁk</phoneme></lexeme>
<lexeme><grapheme>Salva Kiir</grapheme><phoneme>ˈsalva ˈkiːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Samia</grapheme><phoneme>ˈsaːmia</phoneme></lexeme>
<lexeme><grapheme>Sankara</grapheme><phoneme>sankaˈʁa</phoneme></lexeme>
<lexeme><grapheme>Saro-Wiwa</grapheme><phoneme>ˈsaːʁo ˈwiːwa</phoneme></lexeme>
<lexeme><grapheme>Sassou Nguesso</grapheme><phoneme>saˈsu ŋɡɛˈso</phoneme></lexeme>
<lexeme><grapheme>Savimbi</grapheme><phoneme>saˈvɪmbi</phoneme></lexeme>
<lexeme><grapheme>Selassie</grapheme><phoneme>seˈlasie</phoneme></lexeme>
<lexeme><grapheme>Senghor</grapheme><phoneme>sɑ̃ˈɡɔːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Sirleaf</grapheme><phoneme>ˈsɜːliːf</phoneme></lexeme>
<lexeme><grapheme>Sonko</grapheme><phoneme>ˈsɔnko</phoneme></lexeme>
<lexeme><grapheme>Soyinka</grapheme><phoneme>ʃoˈjɪnka</phoneme></lexeme>
<lexeme><grapheme>Steenhuisen</grapheme><phoneme>ˈsteːnhɔʏsn̩</phoneme></lexeme>
<lexeme><grapheme>Suluhu</grapheme><phoneme>suˈluːhu</phoneme></lexeme>
<lexeme><grapheme>Tchiani</grapheme><grapheme>Tiani</grapheme><phoneme>tʃiˈaːni</phoneme></lexeme>
<lexeme><grapheme>Tidjane Thiam</grapheme><phoneme>tiˈdʒan tiˈam</phoneme></lexeme>
<lexeme><grapheme>Tinubu</grapheme><phoneme>tiˈnuːbu</phoneme></lexeme>
<lexeme><grapheme>Touadéra</grapheme><phoneme>twadeˈʁa</phoneme></lexeme>
<lexeme><grapheme>Toure</grapheme><phoneme>tuˈʁeː</phoneme></lexeme>
<lexeme><grapheme>Traore</grapheme><phoneme>tʁaoˈʁeː</phoneme></lexeme>
<lexeme><grapheme>Tshisekedi</grapheme><phoneme>tʃiseˈkeːdi</phoneme></lexeme>
<lexeme><grapheme>Tsvangirai</grapheme><phoneme>tswaŋɡiˈʁaːi</phoneme></lexeme>
<lexeme><grapheme>Uhuru</grapheme><phoneme>uˈhuːʁu</phoneme></lexeme>
<lexeme><grapheme>Wangari</grapheme><phoneme>waŋˈɡaːʁi</phoneme></lexeme>
<lexeme><grapheme>Winnie</grapheme><phoneme>ˈwɪni</phoneme></lexeme>
<lexeme><grapheme>Yoweri</grapheme><phoneme>joˈweːʁi</phoneme></lexeme>
<lexeme><grapheme>Zuma</grapheme><phoneme>ˈzuːma</phoneme></lexeme>
<!-- Politik: Lateinamerika und Kanada -->
<lexeme><grapheme>Alfonsín</grapheme><phoneme>alfɔnˈsiːn</phoneme></lexeme>
<lexeme><grapheme>Allende</grapheme><phoneme>aˈjɛnde</phoneme></lexeme>
<lexeme><grapheme>Arce</grapheme><phoneme>ˈaʁse</phoneme></lexeme>
<lexeme><grapheme>Arévalo</grapheme><grapheme>Arevalo</grapheme><phoneme>aˈʁeːvalo</phoneme></lexeme>
<lexeme><grapheme>Ariel Henry</grapheme><phoneme>aʁiˈɛl ɑ̃ˈʁiː</phoneme></lexeme>
<lexeme><grapheme>Álvarez</grapheme><grapheme>Alvarez</grapheme><phoneme>ˈalvaʁɛs</phoneme></lexeme>
<lexeme><grapheme>Áñez</grapheme><grapheme>Anez</grapheme><phoneme>ˈanjɛs</phoneme></lexeme>
<lexeme><grapheme>Bachelet</grapheme><phoneme>batʃəˈlɛ</phoneme></lexeme>
<lexeme><grapheme>Betancourt</grapheme><phoneme>betɑ̃ˈkuːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Bolívar</grapheme><grapheme>Bolivar</grapheme><phoneme>boˈliːvaʁ</phoneme></lexeme>
<lexeme><grapheme>Bolsonaro</grapheme><phoneme>bolsoˈnaːʁu</phoneme></lexeme>
<lexeme><grapheme>Boluarte</grapheme><phoneme>boluˈaʁte</phoneme></lexeme>
<lexeme><grapheme>Boric</grapheme><phoneme>ˈboːʁɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Bukele</grapheme><phoneme>buˈkeːle</phoneme></lexeme>
<lexeme><grapheme>Cabello</grapheme><phoneme>kaˈbɛjo</phoneme></lexeme>
<lexeme><grapheme>Calderón</grapheme><grapheme>Calderon</grapheme><phoneme>kaldeˈʁɔn</phoneme></lexeme>
<lexeme><grapheme>Cardenal</grapheme><phoneme>kaʁdeˈnal</phoneme></lexeme>
<lexeme><grapheme>Cardoso</grapheme><phoneme>kaʁˈdoːzu</phoneme></lexeme>
<lexeme><grapheme>Castillo</grapheme><phoneme>kasˈtiːjo</phoneme></lexeme>
<lexeme><grapheme>Chamorro</grapheme><phoneme>tʃaˈmɔʁo</phoneme></lexeme>
<lexeme><grapheme>Chávez</grapheme><grapheme>Chavez</grapheme><phoneme>ˈtʃaːvɛs</phoneme></lexeme>
<lexeme><grapheme>Che Guevara</grapheme><phoneme>tʃeː ɡeˈvaːʁa</phoneme></lexeme>
<lexeme><grapheme>Chrétien</grapheme><phoneme>kʁetiˈɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Chrystia Freeland</grapheme><phoneme>ˈkʁɪstja ˈfʁiːlənt</phoneme></lexeme>
<lexeme><grapheme>Correa</grapheme><phoneme>koˈʁeːa</phoneme></lexeme>
<lexeme><grapheme>Cortés</grapheme><phoneme>kɔʁˈtɛs</phoneme></lexeme>
<lexeme><grapheme>Cristina</grapheme><phoneme>kʁɪsˈtiːna</phoneme></lexeme>
<lexeme><grapheme>Cristina Kirchner</grapheme><phoneme>kʁɪsˈtiːna ˈkɪʁʃnɐ</phoneme></lexeme>
<lexeme><grapheme>Cruz</grapheme><phoneme>kʁuːs</phoneme></lexeme>
<lexeme><grapheme>Dilma</grapheme><phoneme>ˈdʒiːlma</phoneme></lexeme>
<lexeme><grapheme>Díaz</grapheme><grapheme>Diaz</grapheme><phoneme>ˈdiːas</phoneme></lexeme>
<lexeme><grapheme>Díaz-Canel</grapheme><phoneme>ˈdiːas kaˈnɛl</phoneme></lexeme>
<lexeme><grapheme>Domínguez</grapheme><grapheme>Dominguez</grapheme><phoneme>doˈmɪŋɡɛs</phoneme></lexeme>
<lexeme><grapheme>Doug Ford</grapheme><phoneme>dak ˈfɔʁt</phoneme></lexeme>
<lexeme><grapheme>Duque</grapheme><phoneme>ˈduːke</phoneme></lexeme>
<lexeme><grapheme>Duvalier</grapheme><phoneme>dyvaliˈeː</phoneme></lexeme>
<lexeme><grapheme>Ebrard</grapheme><phoneme>eˈbʁaːɐ̯t</phoneme></lexeme>
<lexeme><grapheme>El Chapo</grapheme><phoneme>ɛl ˈtʃaːpo</phoneme></lexeme>
<lexeme><grapheme>Escobar</grapheme><phoneme>ɛskoˈbaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Evita</grapheme><phoneme>eˈviːta</phoneme></lexeme>
<lexeme><grapheme>Fernández</grapheme><grapheme>Fernandez</grapheme><phoneme>fɛʁˈnandɛs</phoneme></lexeme>
<lexeme><grapheme>Fernández de Kirchner</grapheme><phoneme>fɛʁˈnandɛs də ˈkɪʁʃnɐ</phoneme></lexeme>
<lexeme><grapheme>Francia Márquez</grapheme><phoneme>ˈfʁansia ˈmaʁkɛs</phoneme></lexeme>
<lexeme><grapheme>Fujimori</grapheme><phoneme>fuxiˈmoːʁi</phoneme></lexeme>
<lexeme><grapheme>Gabriel Boric</grapheme><phoneme>ɡabʁiˈɛl ˈboːʁɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Galtieri</grapheme><phoneme>ɡalˈtjeːʁi</phoneme></lexeme>
<lexeme><grapheme>García</grapheme><grapheme>Garcia</grapheme><phoneme>ɡaʁˈsiːa</phoneme></lexeme>
<lexeme><grapheme>Giammattei</grapheme><phoneme>dʒamaˈteːi</phoneme></lexeme>
<lexeme><grapheme>González</grapheme><grapheme>Gonzalez</grapheme><grapheme>Gonzales</grapheme><phoneme>ɡɔnˈsaːlɛs</phoneme></lexeme>
<lexeme><grapheme>Gómez</grapheme><grapheme>Gomez</grapheme><phoneme>ˈɡoːmɛs</phoneme></lexeme>
<lexeme><grapheme>Guaidó</grapheme><grapheme>Guaido</grapheme><phoneme>ɡuaiˈdo</phoneme></lexeme>
<lexeme><grapheme>Guevara</grapheme><phoneme>ɡeˈvaːʁa</phoneme></lexeme>
<lexeme><grapheme>Gustavo Petro</grapheme><phoneme>ɡʊsˈtaːvo ˈpeːtʁo</phoneme></lexeme>
<lexeme><grapheme>Gutiérrez</grapheme><grapheme>Gutierrez</grapheme><phoneme>ɡutiˈɛʁɛs</phoneme></lexeme>
<lexeme><grapheme>Guzmán</grapheme><grapheme>Guzman</grapheme><phoneme>ɡʊsˈman</phoneme></lexeme>
<lexeme><grapheme>Hernández</grapheme><grapheme>Hernandez</grapheme><phoneme>ɛʁˈnandɛs</phoneme></lexeme>
<lexeme><grapheme>Hugo Chávez</grapheme><phoneme>ˈuːɡo ˈtʃaːvɛs</phoneme></lexeme>
<lexeme><grapheme>Humala</grapheme><phoneme>uˈmaːla</phoneme></lexeme>
<lexeme><grapheme>Ibáñez</grapheme><grapheme>Ibanez</grapheme><phoneme>iˈbanjɛs</phoneme></lexeme>
<lexeme><grapheme>Inácio</grapheme><phoneme>iˈnasju</phoneme></lexeme>
<lexeme><grapheme>Iván</grapheme><phoneme>iˈvan</phoneme></lexeme>
<lexeme><grapheme>Jair Bolsonaro</grapheme><phoneme>ʒaˈiːɐ̯ bolsoˈnaːʁu</phoneme></lexeme>
<lexeme><grapheme>Jeanine</grapheme><phoneme>ʒaˈniːn</phoneme></lexeme>
<lexeme><grapheme>Jiménez</grapheme><grapheme>Jimenez</grapheme><phoneme>xiˈmeːnɛs</phoneme></lexeme>
<lexeme><grapheme>Joly</grapheme><phoneme>ʒoˈliː</phoneme></lexeme>
<lexeme><grapheme>Jovenel Moïse</grapheme><phoneme>ʒovəˈnɛl moˈiːs</phoneme></lexeme>
<lexeme><grapheme>Keiko</grapheme><phoneme>ˈkeɪko</phoneme></lexeme>
<lexeme><grapheme>Kuczynski</grapheme><phoneme>kuˈtʃɪnski</phoneme></lexeme>
<lexeme><grapheme>Lacalle Pou</grapheme><phoneme>laˈkaje ˈpoʊ</phoneme></lexeme>
<lexeme><grapheme>López</grapheme><grapheme>Lopez</grapheme><phoneme>ˈloːpɛs</phoneme></lexeme>
<lexeme><grapheme>Lula da Silva</grapheme><phoneme>ˈluːla da ˈsɪlva</phoneme></lexeme>
<lexeme><grapheme>Machado</grapheme><phoneme>maˈtʃaːdo</phoneme></lexeme>
<lexeme><grapheme>Maduro</grapheme><phoneme>maˈduːʁo</phoneme></lexeme>
<lexeme><grapheme>Marina Silva</grapheme><phoneme>maˈʁiːna ˈsɪlva</phoneme></lexeme>
<lexeme><grapheme>Martelly</grapheme><phoneme>maʁtɛˈli</phoneme></lexeme>
<lexeme><grapheme>Martínez</grapheme><grapheme>Martinez</grapheme><phoneme>maʁˈtiːnɛs</phoneme></lexeme>
<lexeme><grapheme>Márquez</grapheme><grapheme>Marquez</grapheme><phoneme>ˈmaʁkɛs</phoneme></lexeme>
<lexeme><grapheme>Menchú</grapheme><phoneme>mɛnˈtʃu</phoneme></lexeme>
<lexeme><grapheme>Méndez</grapheme><grapheme>Mendez</grapheme><phoneme>ˈmɛndɛs</phoneme></lexeme>
<lexeme><grapheme>Michel Temer</grapheme><phoneme>miˈʃɛl ˈteːmɐ</phoneme></lexeme>
<lexeme><grapheme>Milei</grapheme><phoneme>miˈleɪ</phoneme></lexeme>
<lexeme><grapheme>Moïse</grapheme><phoneme>moˈiːs</phoneme></lexeme>
<lexeme><grapheme>Moraes</grapheme><phoneme>moˈʁaɪs</phoneme></lexeme>
<lexeme><grapheme>Moreno</grapheme><phoneme>moˈʁeːno</phoneme></lexeme>
<lexeme><grapheme>Mujica</grapheme><phoneme>muˈxiːka</phoneme></lexeme>
<lexeme><grapheme>Mulroney</grapheme><phoneme>məlˈʁuːni</phoneme></lexeme>
<lexeme><grapheme>Muñoz</grapheme><grapheme>Munoz</grapheme><phoneme>munˈjɔs</phoneme></lexeme>
<lexeme><grapheme>Murillo</grapheme><phoneme>muˈʁiːjo</phoneme></lexeme>
<lexeme><grapheme>Nayib</grapheme><phoneme>naˈjiːp</phoneme></lexeme>
<lexeme><grapheme>Nieto</grapheme><phoneme>niˈeːto</phoneme></lexeme>
<lexeme><grapheme>Noboa</grapheme><phoneme>noˈboːa</phoneme></lexeme>
<lexeme><grapheme>Noriega</grapheme><phoneme>noʁiˈeːɡa</phoneme></lexeme>
<lexeme><grapheme>Núñez</grapheme><grapheme>Nunez</grapheme><phoneme>ˈnunjɛs</phoneme></lexeme>
<lexeme><grapheme>Obrador</grapheme><phoneme>obʁaˈdoːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Ollanta</grapheme><phoneme>oˈjanta</phoneme></lexeme>
<lexeme><grapheme>Orsi</grapheme><phoneme>ˈɔʁsi</phoneme></lexeme>
<lexeme><grapheme>Ortega</grapheme><phoneme>ɔʁˈteːɡa</phoneme></lexeme>
<lexeme><grapheme>Peña</grapheme><phoneme>ˈpenja</phoneme></lexeme>
<lexeme><grapheme>Pepe</grapheme><phoneme>ˈpɛpe</phoneme></lexeme>
<lexeme><grapheme>Perón</grapheme><grapheme>Peron</grapheme><phoneme>peˈʁɔn</phoneme></lexeme>
<lexeme><grapheme>Pérez</grapheme><grapheme>Perez</grapheme><phoneme>ˈpeːʁɛs</phoneme></lexeme>
<lexeme><grapheme>Pinochet</grapheme><phoneme>pinoˈtʃɛt</phoneme></lexeme>
<lexeme><grapheme>Piñera</grapheme><grapheme>Pinera</grapheme><phoneme>pinˈjeːʁa</phoneme></lexeme>
<lexeme><grapheme>Pizarro</grapheme><phoneme>piˈsaʁo</phoneme></lexeme>
<lexeme><grapheme>Poilievre</grapheme><phoneme>pwaliˈɛːvʁə</phoneme></lexeme>
<lexeme><grapheme>Ramírez</grapheme><grapheme>Ramirez</grapheme><phoneme>ʁaˈmiːʁɛs</phoneme></lexeme>
<lexeme><grapheme>Reyes</grapheme><phoneme>ˈʁeːjɛs</phoneme></lexeme>
<lexeme><grapheme>Ríos Montt</grapheme><phoneme>ˈʁiːɔs ˈmɔnt</phoneme></lexeme>
<lexeme><grapheme>Rodríguez</grapheme><grapheme>Rodriguez</grapheme><phoneme>ʁoˈdʁiːɡɛs</phoneme></lexeme>
<lexeme><grapheme>Rousseff</grapheme><phoneme>ʁuˈsɛf</phoneme></lexeme>
<lexeme><grapheme>Rubén</grapheme><phoneme>ʁuˈbɛn</phoneme></lexeme>
<lexeme><grapheme>Ruiz</grapheme><phoneme>ʁuˈiːs</phoneme></lexeme>
<lexeme><grapheme>Salinas</grapheme><phoneme>saˈliːnas</phoneme></lexeme>
<lexeme><grapheme>Santos</grapheme><phoneme>ˈsantɔs</phoneme></lexeme>
<lexeme><grapheme>Sánchez Cerén</grapheme><phoneme>ˈsantʃɛs seˈʁɛn</phoneme></lexeme>
<lexeme><grapheme>Sebastián</grapheme><phoneme>sebastiˈan</phoneme></lexeme>
<lexeme><grapheme>Sheinbaum</grapheme><phoneme>ˈʃeɪnbaʊm</phoneme></lexeme>
<lexeme><grapheme>Simón</grapheme><phoneme>siˈmɔn</phoneme></lexeme>
<lexeme><grapheme>Somoza</grapheme><phoneme>soˈmoːsa</phoneme></lexeme>
<lexeme><grapheme>Stroessner</grapheme><phoneme>ˈstʁɛsnɐ</phoneme></lexeme>
<lexeme><grapheme>Suárez</grapheme><grapheme>Suarez</grapheme><phoneme>suˈaːʁɛs</phoneme></lexeme>
<lexeme><grapheme>Torrijos</grapheme><phoneme>toˈʁiːxɔs</phoneme></lexeme>
<lexeme><grapheme>Trudeau</grapheme><phoneme>tʁyˈdoː</phoneme></lexeme>
<lexeme><grapheme>Uribe</grapheme><phoneme>uˈʁiːbe</phoneme></lexeme>
<lexeme><grapheme>Vázquez</grapheme><grapheme>Vazquez</grapheme><phoneme>ˈbaskɛs</phoneme></lexeme>
<lexeme><grapheme>Velázquez</grapheme><grapheme>Velasquez</grapheme><grapheme>Velázques</grapheme><phoneme>veˈlaskɛs</phoneme></lexeme>
<lexeme><grapheme>Videla</grapheme><phoneme>viˈdeːla</phoneme></lexeme>
<lexeme><grapheme>Villavicencio</grapheme><phoneme>biljabiˈsɛnsio</phoneme></lexeme>
<lexeme><grapheme>Vizcarra</grapheme><phoneme>bisˈkaʁa</phoneme></lexeme>
<lexeme><grapheme>Víctor Jara</grapheme><phoneme>ˈvɪktɔʁ ˈxaːʁa</phoneme></lexeme>
<lexeme><grapheme>Xiomara</grapheme><phoneme>sioˈmaːʁa</phoneme></lexeme>
<lexeme><grapheme>Zapata</grapheme><phoneme>saˈpaːta</phoneme></lexeme>
<lexeme><grapheme>Zedillo</grapheme><phoneme>seˈdiːjo</phoneme></lexeme>
<lexeme><grapheme>Zelaya</grapheme><phoneme>seˈlaːja</phoneme></lexeme>
<!-- Politik: UNO, NATO, EU, Gerichte -->
<lexeme><grapheme>Ajay Banga</grapheme><phoneme>ˈaːdʒeɪ ˈbaŋɡa</phoneme></lexeme>
<lexeme><grapheme>Ashton</grapheme><phoneme>ˈɛʃtn̩</phoneme></lexeme>
<lexeme><grapheme>Azevêdo</grapheme><grapheme>Azevedo</grapheme><phoneme>azəˈveːdu</phoneme></lexeme>
<lexeme><grapheme>Banga</grapheme><phoneme>ˈbaŋɡa</phoneme></lexeme>
<lexeme><grapheme>Beasley</grapheme><phoneme>ˈbiːzli</phoneme></lexeme>
<lexeme><grapheme>Ben Sulayem</grapheme><phoneme>bɛn suˈlaɪɛm</phoneme></lexeme>
<lexeme><grapheme>Bensouda</grapheme><phoneme>bɛnˈsuːda</phoneme></lexeme>
<lexeme><grapheme>Birol</grapheme><phoneme>biˈʁɔl</phoneme></lexeme>
<lexeme><grapheme>Camdessus</grapheme><phoneme>kamdəˈsyːs</phoneme></lexeme>
<lexeme><grapheme>Cioloș</grapheme><grapheme>Ciolos</grapheme><phoneme>ˈtʃoloʃ</phoneme></lexeme>
<lexeme><grapheme>Cipollone</grapheme><phoneme>tʃipoˈloːne</phoneme></lexeme>
<lexeme><grapheme>Coventry</grapheme><phoneme>ˈkɔvəntʁi</phoneme></lexeme>
<lexeme><grapheme>Čeferin</grapheme><grapheme>Ceferin</grapheme><phoneme>tʃɛfɛˈʁin</phoneme></lexeme>
<lexeme><grapheme>Dujarric</grapheme><phoneme>dyʒaˈʁɪk</phoneme></lexeme>
<lexeme><grapheme>Elderson</grapheme><phoneme>ˈɛldɐsɔn</phoneme></lexeme>
<lexeme><grapheme>Eva Kaili</grapheme><phoneme>ˈeva kaˈili</phoneme></lexeme>
<lexeme><grapheme>Ferreira</grapheme><phoneme>fɛˈʁeɪʁa</phoneme></lexeme>
<lexeme><grapheme>Figueres</grapheme><phoneme>fiˈɡeːʁɛs</phoneme></lexeme>
<lexeme><grapheme>Goldstone</grapheme><phoneme>ˈɡoʊltstoʊn</phoneme></lexeme>
<lexeme><grapheme>Griffiths</grapheme><phoneme>ˈɡʁɪfɪθs</phoneme></lexeme>
<lexeme><grapheme>Gurría</grapheme><grapheme>Gurria</grapheme><phoneme>ɡuˈʁiːa</phoneme></lexeme>
<lexeme><grapheme>Havelange</grapheme><phoneme>avəˈlɑ̃ːʃ</phoneme></lexeme>
<lexeme><grapheme>Hedegaard</grapheme><phoneme>ˈheːðəɡɔːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Kaili</grapheme><phoneme>kaˈili</phoneme></lexeme>
<lexeme><grapheme>Koen Lenaerts</grapheme><phoneme>kuːn ˈleːnaːɐ̯ts</phoneme></lexeme>
<lexeme><grapheme>Lacroix</grapheme><phoneme>laˈkʁwa</phoneme></lexeme>
<lexeme><grapheme>Lamy</grapheme><phoneme>laˈmiː</phoneme></lexeme>
<lexeme><grapheme>Lenaerts</grapheme><phoneme>ˈleːnaːɐ̯ts</phoneme></lexeme>
<lexeme><grapheme>Lenarčič</grapheme><grapheme>Lenarcic</grapheme><phoneme>ˈlɛnaʁtʃitʃ</phoneme></lexeme>
<lexeme><grapheme>Malpass</grapheme><phoneme>ˈmɛlpɛs</phoneme></lexeme>
<lexeme><grapheme>Marta Kos</grapheme><phoneme>ˈmaʁta ˈkɔs</phoneme></lexeme>
<lexeme><grapheme>McGrath</grapheme><phoneme>məˈɡʁaː</phoneme></lexeme>
<lexeme><grapheme>Micallef</grapheme><phoneme>ˈmɪkalɛf</phoneme></lexeme>
<lexeme><grapheme>Michel Platini</grapheme><phoneme>miˈʃɛl platiˈniː</phoneme></lexeme>
<lexeme><grapheme>Oreja</grapheme><phoneme>oˈʁɛxa</phoneme></lexeme>
<lexeme><grapheme>Panzeri</grapheme><phoneme>panˈtseːʁi</phoneme></lexeme>
<lexeme><grapheme>Pérez de Cuéllar</grapheme><phoneme>ˈpeːʁɛs də kuˈɛljaʁ</phoneme></lexeme>
<lexeme><grapheme>Pillay</grapheme><phoneme>pɪˈlaɪ</phoneme></lexeme>
<lexeme><grapheme>Platini</grapheme><phoneme>platiˈniː</phoneme></lexeme>
<lexeme><grapheme>Roswall</grapheme><phoneme>ˈʁuːsval</phoneme></lexeme>
<lexeme><grapheme>Samaranch</grapheme><phoneme>samaˈʁantʃ</phoneme></lexeme>
<lexeme><grapheme>Sassoli</grapheme><phoneme>saˈsoːli</phoneme></lexeme>
<lexeme><grapheme>Scheffer</grapheme><phoneme>ˈsxɛfɐ</phoneme></lexeme>
<lexeme><grapheme>Sebastian Coe</grapheme><phoneme>səˈbɛstjən ˈkoʊ</phoneme></lexeme>
<lexeme><grapheme>Serafin</grapheme><phoneme>ˈsɛʁafin</phoneme></lexeme>
<lexeme><grapheme>Sinkevičius</grapheme><grapheme>Sinkevicius</grapheme><phoneme>sɪŋˈkeːvitʃʊs</phoneme></lexeme>
<lexeme><grapheme>Stiell</grapheme><phoneme>stiːl</phoneme></lexeme>
<lexeme><grapheme>Tzitzikostas</grapheme><phoneme>tsitsiˈkɔstas</phoneme></lexeme>
<lexeme><grapheme>Wojciechowski</grapheme><phoneme>vɔɪtʃɛˈxɔfski</phoneme></lexeme>
<lexeme><grapheme>Xi</grapheme><phoneme>ʃiː</phoneme></lexeme>
<lexeme><grapheme>Zaharieva</grapheme><phoneme>zaˈxaʁiɛva</phoneme></lexeme>
<!-- Wirtschaft -->
<lexeme><grapheme>Agnelli</grapheme><phoneme>anˈjɛli</phoneme></lexeme>
<lexeme><grapheme>Altman</grapheme><phoneme>ˈɔːltmən</phoneme></lexeme>
<lexeme><grapheme>Amancio Ortega</grapheme><phoneme>aˈmansio ɔʁˈteːɡa</phoneme></lexeme>
<lexeme><grapheme>Anderson</grapheme><phoneme>ˈɛndɐsn̩</phoneme></lexeme>
<lexeme><grapheme>Arkady</grapheme><phoneme>aʁˈkaːdi</phoneme></lexeme>
<lexeme><grapheme>Arnault</grapheme><phoneme>aʁˈnoː</phoneme></lexeme>
<lexeme><grapheme>Ballmer</grapheme><phoneme>ˈbɔːlmɐ</phoneme></lexeme>
<lexeme><grapheme>Bankman-Fried</grapheme><phoneme>ˈbɛŋkmən ˈfʁiːt</phoneme></lexeme>
<lexeme><grapheme>Bettencourt</grapheme><phoneme>bɛtɑ̃ˈkuːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Bezos</grapheme><phoneme>ˈbeɪzoʊs</phoneme></lexeme>
<lexeme><grapheme>Bill Gates</grapheme><phoneme>bɪl ˈɡeɪts</phoneme></lexeme>
<lexeme><grapheme>Blankfein</grapheme><phoneme>ˈblɛŋkfaɪn</phoneme></lexeme>
<lexeme><grapheme>Botín</grapheme><phoneme>boˈtiːn</phoneme></lexeme>
<lexeme><grapheme>Branson</grapheme><phoneme>ˈbʁɛnsn̩</phoneme></lexeme>
<lexeme><grapheme>Buffett</grapheme><phoneme>ˈbafɪt</phoneme></lexeme>
<lexeme><grapheme>Calhoun</grapheme><phoneme>kɛlˈhuːn</phoneme></lexeme>
<lexeme><grapheme>Carlos Slim</grapheme><phoneme>ˈkaʁlɔs ˈslɪm</phoneme></lexeme>
<lexeme><grapheme>Carlos Tavares</grapheme><phoneme>ˈkaʁluʃ taˈvaːʁəs</phoneme></lexeme>
<lexeme><grapheme>Cryan</grapheme><phoneme>ˈkʁaɪən</phoneme></lexeme>
<lexeme><grapheme>Dimon</grapheme><phoneme>ˈdaɪmən</phoneme></lexeme>
<lexeme><grapheme>Dorsey</grapheme><phoneme>ˈdɔːɐ̯si</phoneme></lexeme>
<lexeme><grapheme>Ellison</grapheme><phoneme>ˈɛlɪsn̩</phoneme></lexeme>
<lexeme><grapheme>Elon</grapheme><phoneme>ˈiːlɔn</phoneme></lexeme>
<lexeme><grapheme>Faury</grapheme><phoneme>foˈʁiː</phoneme></lexeme>
<lexeme><grapheme>Gates</grapheme><phoneme>ɡeɪts</phoneme></lexeme>
<lexeme><grapheme>Ghosn</grapheme><phoneme>ɡoːn</phoneme></lexeme>
<lexeme><grapheme>Holmes</grapheme><phoneme>hoʊms</phoneme></lexeme>
<lexeme><grapheme>Iacocca</grapheme><phoneme>aɪəˈkoʊka</phoneme></lexeme>
<lexeme><grapheme>Icahn</grapheme><phoneme>ˈaɪkaːn</phoneme></lexeme>
<lexeme><grapheme>Iger</grapheme><phoneme>ˈaɪɡɐ</phoneme></lexeme>
<lexeme><grapheme>Jain</grapheme><phoneme>dʒaɪn</phoneme></lexeme>
<lexeme><grapheme>Jensen Huang</grapheme><phoneme>ˈdʒɛnsn̩ ˈhwaŋ</phoneme></lexeme>
<lexeme><grapheme>Källenius</grapheme><phoneme>kɛˈleːniʊs</phoneme></lexeme>
<lexeme><grapheme>Lachlan</grapheme><phoneme>ˈlɔklən</phoneme></lexeme>
<lexeme><grapheme>Larry Page</grapheme><phoneme>ˈlɛʁi ˈpeɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Madoff</grapheme><phoneme>ˈmeɪdɔf</phoneme></lexeme>
<lexeme><grapheme>Marchionne</grapheme><phoneme>maʁkiˈɔne</phoneme></lexeme>
<lexeme><grapheme>Masayoshi Son</grapheme><phoneme>masaˈjoːʃi ˈsɔn</phoneme></lexeme>
<lexeme><grapheme>Mateschitz</grapheme><phoneme>ˈmatəʃɪts</phoneme></lexeme>
<lexeme><grapheme>McDermott</grapheme><phoneme>məkˈdɜːmɔt</phoneme></lexeme>
<lexeme><grapheme>Morita</grapheme><phoneme>moˈʁiːta</phoneme></lexeme>
<lexeme><grapheme>Muilenburg</grapheme><phoneme>ˈmjuːlənbɜːk</phoneme></lexeme>
<lexeme><grapheme>Munger</grapheme><phoneme>ˈmaŋɡɐ</phoneme></lexeme>
<lexeme><grapheme>Murdoch</grapheme><phoneme>ˈmɜːdɔk</phoneme></lexeme>
<lexeme><grapheme>Musk</grapheme><phoneme>mask</phoneme></lexeme>
<lexeme><grapheme>O'Leary</grapheme><phoneme>oʊˈliːɐ̯ʁi</phoneme></lexeme>
<lexeme><grapheme>Obermann</grapheme><phoneme>ˈoːbɐman</phoneme></lexeme>
<lexeme><grapheme>Ola Källenius</grapheme><phoneme>ˈuːla kɛˈleːniʊs</phoneme></lexeme>
<lexeme><grapheme>Orcel</grapheme><phoneme>ɔʁˈtʃɛl</phoneme></lexeme>
<lexeme><grapheme>Peter Thiel</grapheme><phoneme>ˈpiːtɐ ˈtiːl</phoneme></lexeme>
<lexeme><grapheme>Pichai</grapheme><phoneme>pɪˈtʃaɪ</phoneme></lexeme>
<lexeme><grapheme>Piëch</grapheme><phoneme>piˈɛç</phoneme></lexeme>
<lexeme><grapheme>Richard Branson</grapheme><phoneme>ˈʁɪtʃɐt ˈbʁɛnsn̩</phoneme></lexeme>
<lexeme><grapheme>Rothschild</grapheme><phoneme>ˈʁoːtʃɪlt</phoneme></lexeme>
<lexeme><grapheme>Satya Nadella</grapheme><phoneme>ˈsatja naˈdɛla</phoneme></lexeme>
<lexeme><grapheme>Sergey</grapheme><phoneme>sɛʁˈɡeɪ</phoneme></lexeme>
<lexeme><grapheme>Sergey Brin</grapheme><phoneme>sɛʁˈɡeɪ ˈbʁɪn</phoneme></lexeme>
<lexeme><grapheme>Sherlock</grapheme><phoneme>ˈʃɜːlɔk</phoneme></lexeme>
<lexeme><grapheme>Sheryl Sandberg</grapheme><phoneme>ˈʃɛʁɪl ˈsɛntbɜːk</phoneme></lexeme>
<lexeme><grapheme>Soros</grapheme><phoneme>ˈsɔʁɔs</phoneme></lexeme>
<lexeme><grapheme>Stronach</grapheme><phoneme>ˈstʁɔnax</phoneme></lexeme>
<lexeme><grapheme>Sundar Pichai</grapheme><phoneme>ˈsʊndaʁ pɪˈtʃaɪ</phoneme></lexeme>
<lexeme><grapheme>Tavares</grapheme><phoneme>taˈvaːʁəs</phoneme></lexeme>
<lexeme><grapheme>Ted Turner</grapheme><phoneme>tɛt ˈtɜːnɐ</phoneme></lexeme>
<lexeme><grapheme>Tim Cook</grapheme><phoneme>tɪm ˈkʊk</phoneme></lexeme>
<lexeme><grapheme>Timotheus</grapheme><phoneme>tiˈmoːteʊs</phoneme></lexeme>
<lexeme><grapheme>Wozniak</grapheme><phoneme>ˈwɔzniɛk</phoneme></lexeme>
<lexeme><grapheme>Zipse</grapheme><phoneme>ˈtsɪpsə</phoneme></lexeme>
<lexeme><grapheme>Zuckerberg</grapheme><phoneme>ˈzakɐbɜːk</phoneme></lexeme>
<!-- Päpste, Kardinäle, Religion -->
<lexeme><grapheme>Assisi</grapheme><phoneme>aˈsiːzi</phoneme></lexeme>
<lexeme><grapheme>Bartholomäus</grapheme><phoneme>baʁtoloˈmɛːʊs</phoneme></lexeme>
<lexeme><grapheme>Becciu</grapheme><phoneme>ˈbɛtʃu</phoneme></lexeme>
<lexeme><grapheme>Bergoglio</grapheme><phoneme>bɛʁˈɡɔljo</phoneme></lexeme>
<lexeme><grapheme>Burke</grapheme><phoneme>bɜːk</phoneme></lexeme>
<lexeme><grapheme>Eijk</grapheme><phoneme>ɛɪk</phoneme></lexeme>
<lexeme><grapheme>Innozenz</grapheme><phoneme>ˈɪnotsɛnts</phoneme></lexeme>
<lexeme><grapheme>Loyola</grapheme><phoneme>loˈjoːla</phoneme></lexeme>
<lexeme><grapheme>Luciani</grapheme><phoneme>luˈtʃaːni</phoneme></lexeme>
<lexeme><grapheme>Melanchthon</grapheme><phoneme>meˈlançtɔn</phoneme></lexeme>
<lexeme><grapheme>Montini</grapheme><phoneme>mɔnˈtiːni</phoneme></lexeme>
<lexeme><grapheme>Mullally</grapheme><phoneme>məˈlɛli</phoneme></lexeme>
<lexeme><grapheme>Pacelli</grapheme><phoneme>paˈtʃɛli</phoneme></lexeme>
<lexeme><grapheme>Prevost</grapheme><phoneme>ˈpʁeɪvoʊst</phoneme></lexeme>
<lexeme><grapheme>Robert Francis Prevost</grapheme><phoneme>ˈʁɔbɐt ˈfʁɛnsɪs ˈpʁeɪvoʊst</phoneme></lexeme>
<lexeme><grapheme>Turkson</grapheme><phoneme>ˈtɜːksn̩</phoneme></lexeme>
<lexeme><grapheme>Viganò</grapheme><phoneme>viɡaˈnɔ</phoneme></lexeme>
<lexeme><grapheme>Zuppi</grapheme><phoneme>ˈtsʊpi</phoneme></lexeme>
<!-- Schriftsteller -->
<lexeme><grapheme>Achmatowa</grapheme><phoneme>axˈmaːtova</phoneme></lexeme>
<lexeme><grapheme>Agatha</grapheme><phoneme>ˈɛɡəθa</phoneme></lexeme>
<lexeme><grapheme>Aischylos</grapheme><phoneme>ˈaɪʃylɔs</phoneme></lexeme>
<lexeme><grapheme>Aitmatow</grapheme><phoneme>aɪtˈmaːtɔf</phoneme></lexeme>
<lexeme><grapheme>Albert Camus</grapheme><phoneme>alˈbɛːɐ̯ kaˈmyː</phoneme></lexeme>
<lexeme><grapheme>Aldous Huxley</grapheme><phoneme>ˈɔːldəs ˈhaksli</phoneme></lexeme>
<lexeme><grapheme>Alice Munro</grapheme><phoneme>ˈɛlɪs manˈʁoʊ</phoneme></lexeme>
<lexeme><grapheme>Amado</grapheme><phoneme>aˈmaːdu</phoneme></lexeme>
<lexeme><grapheme>André Gide</grapheme><phoneme>ɑ̃ˈdʁeː ˈʒiːt</phoneme></lexeme>
<lexeme><grapheme>Annie</grapheme><phoneme>ˈɛni</phoneme></lexeme>
<lexeme><grapheme>Annie Ernaux</grapheme><phoneme>aˈni ɛʁˈnoː</phoneme></lexeme>
<lexeme><grapheme>Anouilh</grapheme><phoneme>aˈnuj</phoneme></lexeme>
<lexeme><grapheme>Apollinaire</grapheme><phoneme>apɔliˈnɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Aristophanes</grapheme><phoneme>aʁɪsˈtoːfanɛs</phoneme></lexeme>
<lexeme><grapheme>Aristoteles</grapheme><phoneme>aʁɪsˈtoːtelɛs</phoneme></lexeme>
<lexeme><grapheme>Artaud</grapheme><phoneme>aʁˈtoː</phoneme></lexeme>
<lexeme><grapheme>Arthur Conan Doyle</grapheme><phoneme>ˈaːɐ̯θɐ ˈkoʊnən ˈdɔɪl</phoneme></lexeme>
<lexeme><grapheme>Arthur Miller</grapheme><phoneme>ˈaːɐ̯θɐ ˈmɪlɐ</phoneme></lexeme>
<lexeme><grapheme>Asimov</grapheme><phoneme>ˈɛzɪmɔf</phoneme></lexeme>
<lexeme><grapheme>Atwood</grapheme><phoneme>ˈɛtwʊt</phoneme></lexeme>
<lexeme><grapheme>Auden</grapheme><phoneme>ˈɔːdn̩</phoneme></lexeme>
<lexeme><grapheme>Austen</grapheme><phoneme>ˈɔstɪn</phoneme></lexeme>
<lexeme><grapheme>Baldwin</grapheme><phoneme>ˈbɔːltwɪn</phoneme></lexeme>
<lexeme><grapheme>Balzac</grapheme><phoneme>balˈzak</phoneme></lexeme>
<lexeme><grapheme>Barnes</grapheme><phoneme>baːɐ̯ns</phoneme></lexeme>
<lexeme><grapheme>Baudelaire</grapheme><phoneme>bodəˈlɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Beauvoir</grapheme><phoneme>boˈvwaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Beckett</grapheme><phoneme>ˈbɛkɪt</phoneme></lexeme>
<lexeme><grapheme>Bellow</grapheme><phoneme>ˈbɛloʊ</phoneme></lexeme>
<lexeme><grapheme>Ben Jelloun</grapheme><phoneme>bɛn ʒɛˈlun</phoneme></lexeme>
<lexeme><grapheme>Bernard Shaw</grapheme><phoneme>ˈbɜːnɐt ˈʃɔː</phoneme></lexeme>
<lexeme><grapheme>Bernard-Henri Lévy</grapheme><phoneme>bɛʁˈnaːɐ̯ ɑ̃ˈʁi leˈviː</phoneme></lexeme>
<lexeme><grapheme>Beyle</grapheme><phoneme>bɛl</phoneme></lexeme>
<lexeme><grapheme>Boccaccio</grapheme><phoneme>bɔˈkatʃo</phoneme></lexeme>
<lexeme><grapheme>Bolaño</grapheme><phoneme>boˈlanjo</phoneme></lexeme>
<lexeme><grapheme>Borges</grapheme><phoneme>ˈbɔʁxɛs</phoneme></lexeme>
<lexeme><grapheme>Boyle</grapheme><phoneme>bɔɪl</phoneme></lexeme>
<lexeme><grapheme>Bradbury</grapheme><phoneme>ˈbʁɛtbəʁi</phoneme></lexeme>
<lexeme><grapheme>Bram Stoker</grapheme><phoneme>bʁɛm ˈstoʊkɐ</phoneme></lexeme>
<lexeme><grapheme>Bret Easton Ellis</grapheme><phoneme>bʁɛt ˈiːstn̩ ˈɛlɪs</phoneme></lexeme>
<lexeme><grapheme>Brontë</grapheme><grapheme>Bronte</grapheme><phoneme>ˈbʁɔnti</phoneme></lexeme>
<lexeme><grapheme>Bulgakow</grapheme><phoneme>bʊlˈɡaːkɔf</phoneme></lexeme>
<lexeme><grapheme>Byron</grapheme><phoneme>ˈbaɪʁən</phoneme></lexeme>
<lexeme><grapheme>Camus</grapheme><phoneme>kaˈmyː</phoneme></lexeme>
<lexeme><grapheme>Capote</grapheme><phoneme>kəˈpoʊti</phoneme></lexeme>
<lexeme><grapheme>Carroll</grapheme><phoneme>ˈkɛʁəl</phoneme></lexeme>
<lexeme><grapheme>Cervantes</grapheme><phoneme>sɛʁˈvantɛs</phoneme></lexeme>
<lexeme><grapheme>Chandler</grapheme><phoneme>ˈtʃɛntlɐ</phoneme></lexeme>
<lexeme><grapheme>Chateaubriand</grapheme><phoneme>ʃatobʁiˈɑ̃ː</phoneme></lexeme>
<lexeme><grapheme>Chatwin</grapheme><phoneme>ˈtʃɛtwɪn</phoneme></lexeme>
<lexeme><grapheme>Chaucer</grapheme><phoneme>ˈtʃɔːsɐ</phoneme></lexeme>
<lexeme><grapheme>Christie</grapheme><phoneme>ˈkʁɪsti</phoneme></lexeme>
<lexeme><grapheme>Cicero</grapheme><phoneme>ˈtsiːtseʁo</phoneme></lexeme>
<lexeme><grapheme>Coetzee</grapheme><phoneme>kuˈtsiː</phoneme></lexeme>
<lexeme><grapheme>Colette</grapheme><phoneme>koˈlɛt</phoneme></lexeme>
<lexeme><grapheme>Conan Doyle</grapheme><phoneme>ˈkoʊnən ˈdɔɪl</phoneme></lexeme>
<lexeme><grapheme>Cormac McCarthy</grapheme><phoneme>ˈkɔːɐ̯mɛk məˈkaːɐ̯θi</phoneme></lexeme>
<lexeme><grapheme>Corneille</grapheme><phoneme>kɔʁˈnɛj</phoneme></lexeme>
<lexeme><grapheme>Cortázar</grapheme><phoneme>kɔʁˈtaːsaʁ</phoneme></lexeme>
<lexeme><grapheme>Crichton</grapheme><phoneme>ˈkʁaɪtn̩</phoneme></lexeme>
<lexeme><grapheme>D'Annunzio</grapheme><phoneme>daˈnʊntsio</phoneme></lexeme>
<lexeme><grapheme>Dario Fo</grapheme><phoneme>ˈdaːʁio ˈfɔ</phoneme></lexeme>
<lexeme><grapheme>Daudet</grapheme><phoneme>doˈdɛ</phoneme></lexeme>
<lexeme><grapheme>Defoe</grapheme><phoneme>dɪˈfoʊ</phoneme></lexeme>
<lexeme><grapheme>Dickinson</grapheme><phoneme>ˈdɪkɪnsn̩</phoneme></lexeme>
<lexeme><grapheme>Diderot</grapheme><phoneme>didəˈʁoː</phoneme></lexeme>
<lexeme><grapheme>Don Quichotte</grapheme><phoneme>dɔ̃ kiˈʃɔt</phoneme></lexeme>
<lexeme><grapheme>Don Quijote</grapheme><phoneme>dɔn kiˈxoːtə</phoneme></lexeme>
<lexeme><grapheme>Dos Passos</grapheme><phoneme>dɔs ˈpɛsoʊs</phoneme></lexeme>
<lexeme><grapheme>Dostojewskij</grapheme><phoneme>dɔstoˈjɛfski</phoneme></lexeme>
<lexeme><grapheme>Dumas</grapheme><phoneme>dyˈma</phoneme></lexeme>
<lexeme><grapheme>Duras</grapheme><phoneme>dyˈʁas</phoneme></lexeme>
<lexeme><grapheme>Edgar Allan Poe</grapheme><phoneme>ˈɛdɡɐ ˈɛlən ˈpoʊ</phoneme></lexeme>
<lexeme><grapheme>Eliot</grapheme><phoneme>ˈɛliət</phoneme></lexeme>
<lexeme><grapheme>Emerson</grapheme><phoneme>ˈɛmɐsn̩</phoneme></lexeme>
<lexeme><grapheme>Ernaux</grapheme><phoneme>ɛʁˈnoː</phoneme></lexeme>
<lexeme><grapheme>Ernest</grapheme><phoneme>ˈɜːnɪst</phoneme></lexeme>
<lexeme><grapheme>Esterházy</grapheme><grapheme>Esterhazy</grapheme><phoneme>ˈɛstɐhaːzi</phoneme></lexeme>
<lexeme><grapheme>Exupéry</grapheme><phoneme>ɛɡzypeˈʁiː</phoneme></lexeme>
<lexeme><grapheme>Ezra Pound</grapheme><phoneme>ˈɛzʁa ˈpaʊnt</phoneme></lexeme>
<lexeme><grapheme>Éluard</grapheme><grapheme>Eluard</grapheme><phoneme>elyˈaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Émile</grapheme><grapheme>Emile</grapheme><phoneme>eˈmiːl</phoneme></lexeme>
<lexeme><grapheme>Faulkner</grapheme><phoneme>ˈfɔːknɐ</phoneme></lexeme>
<lexeme><grapheme>Fitzgerald</grapheme><phoneme>fɪtsˈdʒɛʁəlt</phoneme></lexeme>
<lexeme><grapheme>Flaubert</grapheme><phoneme>floˈbɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Fleming</grapheme><phoneme>ˈflɛmɪŋ</phoneme></lexeme>
<lexeme><grapheme>Follett</grapheme><phoneme>ˈfɔlɪt</phoneme></lexeme>
<lexeme><grapheme>Forsyth</grapheme><phoneme>fɔːɐ̯ˈsaɪθ</phoneme></lexeme>
<lexeme><grapheme>Françoise Sagan</grapheme><phoneme>fʁɑ̃soˈaːs saˈɡɑ̃ː</phoneme></lexeme>
<lexeme><grapheme>Franzen</grapheme><phoneme>ˈfʁɛnzn̩</phoneme></lexeme>
<lexeme><grapheme>Gaarder</grapheme><phoneme>ˈɡɔːɐ̯dɐ</phoneme></lexeme>
<lexeme><grapheme>Gabriel García Márquez</grapheme><phoneme>ɡabʁiˈɛl ɡaʁˈsiːa ˈmaʁkɛs</phoneme></lexeme>
<lexeme><grapheme>Galsworthy</grapheme><phoneme>ˈɡɔːlzwɜːði</phoneme></lexeme>
<lexeme><grapheme>Genet</grapheme><phoneme>ʒəˈnɛ</phoneme></lexeme>
<lexeme><grapheme>George Sand</grapheme><phoneme>ʒɔʁʃ ˈsɑ̃ːt</phoneme></lexeme>
<lexeme><grapheme>Gide</grapheme><phoneme>ʒiːt</phoneme></lexeme>
<lexeme><grapheme>Ginsberg</grapheme><phoneme>ˈɡɪnsbɜːk</phoneme></lexeme>
<lexeme><grapheme>Giraudoux</grapheme><phoneme>ʒiʁoˈduː</phoneme></lexeme>
<lexeme><grapheme>Goethe</grapheme><phoneme>ˈɡøːtə</phoneme></lexeme>
<lexeme><grapheme>Gogol</grapheme><phoneme>ˈɡoːɡɔl</phoneme></lexeme>
<lexeme><grapheme>Goldoni</grapheme><phoneme>ɡɔlˈdoːni</phoneme></lexeme>
<lexeme><grapheme>Gombrowicz</grapheme><phoneme>ɡɔmˈbʁɔvitʃ</phoneme></lexeme>
<lexeme><grapheme>Goncourt</grapheme><phoneme>ɡɔ̃ˈkuːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Grisham</grapheme><phoneme>ˈɡʁɪʃəm</phoneme></lexeme>
<lexeme><grapheme>Hamsun</grapheme><phoneme>ˈhamsʊn</phoneme></lexeme>
<lexeme><grapheme>Haruki</grapheme><phoneme>haˈʁuːki</phoneme></lexeme>
<lexeme><grapheme>Hašek</grapheme><grapheme>Hasek</grapheme><phoneme>ˈhaʃɛk</phoneme></lexeme>
<lexeme><grapheme>Hawthorne</grapheme><phoneme>ˈhɔːθɔːɐ̯n</phoneme></lexeme>
<lexeme><grapheme>Heaney</grapheme><phoneme>ˈhiːni</phoneme></lexeme>
<lexeme><grapheme>Hemingway</grapheme><phoneme>ˈhɛmɪŋweɪ</phoneme></lexeme>
<lexeme><grapheme>Herodot</grapheme><phoneme>heʁoˈdɔt</phoneme></lexeme>
<lexeme><grapheme>Hesiod</grapheme><phoneme>heˈzioːt</phoneme></lexeme>
<lexeme><grapheme>Hilary Mantel</grapheme><phoneme>ˈhɪləʁi ˈmɛntl̩</phoneme></lexeme>
<lexeme><grapheme>Horaz</grapheme><phoneme>hoˈʁaːts</phoneme></lexeme>
<lexeme><grapheme>Houellebecq</grapheme><phoneme>wɛlˈbɛk</phoneme></lexeme>
<lexeme><grapheme>Huxley</grapheme><phoneme>ˈhakslɪ</phoneme></lexeme>
<lexeme><grapheme>Ibsen</grapheme><phoneme>ˈɪpsn̩</phoneme></lexeme>
<lexeme><grapheme>Irving</grapheme><phoneme>ˈɜːvɪŋ</phoneme></lexeme>
<lexeme><grapheme>Ishiguro</grapheme><phoneme>ɪʃɪˈɡuːʁo</phoneme></lexeme>
<lexeme><grapheme>Jelinek</grapheme><phoneme>ˈjɛlinɛk</phoneme></lexeme>
<lexeme><grapheme>Jonathan Franzen</grapheme><phoneme>ˈdʒɔnəθən ˈfʁɛnzn̩</phoneme></lexeme>
<lexeme><grapheme>Joseph Conrad</grapheme><phoneme>ˈdʒoʊzəf ˈkɔnʁɛt</phoneme></lexeme>
<lexeme><grapheme>Joseph Roth</grapheme><phoneme>ˈjoːzɛf ˈʁoːt</phoneme></lexeme>
<lexeme><grapheme>Kadare</grapheme><phoneme>kadaˈʁeː</phoneme></lexeme>
<lexeme><grapheme>Keats</grapheme><phoneme>kiːts</phoneme></lexeme>
<lexeme><grapheme>Kerouac</grapheme><phoneme>ˈkɛʁuɛk</phoneme></lexeme>
<lexeme><grapheme>Kertész</grapheme><grapheme>Kertesz</grapheme><phoneme>ˈkɛʁteːs</phoneme></lexeme>
<lexeme><grapheme>Klopstock</grapheme><phoneme>ˈklɔpʃtɔk</phoneme></lexeme>
<lexeme><grapheme>Knausgård</grapheme><grapheme>Knausgard</grapheme><phoneme>ˈknaʊsɡɔːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Krasznahorkai</grapheme><phoneme>ˈkʁɔsnɔhoʁkɔi</phoneme></lexeme>
<lexeme><grapheme>Lem</grapheme><phoneme>lɛm</phoneme></lexeme>
<lexeme><grapheme>Lévi-Strauss</grapheme><phoneme>leˈvi ˈʃtʁoːs</phoneme></lexeme>
<lexeme><grapheme>Lévy</grapheme><phoneme>leˈviː</phoneme></lexeme>
<lexeme><grapheme>Llosa</grapheme><phoneme>ˈljoːsa</phoneme></lexeme>
<lexeme><grapheme>Machfus</grapheme><grapheme>Mahfuz</grapheme><phoneme>maxˈfuːs</phoneme></lexeme>
<lexeme><grapheme>Maeterlinck</grapheme><phoneme>ˈmaːtɐlɪŋk</phoneme></lexeme>
<lexeme><grapheme>Maigret</grapheme><phoneme>mɛˈɡʁɛ</phoneme></lexeme>
<lexeme><grapheme>Malraux</grapheme><phoneme>malˈʁoː</phoneme></lexeme>
<lexeme><grapheme>Mandelstam</grapheme><phoneme>ˈmandl̩ʃtam</phoneme></lexeme>
<lexeme><grapheme>Mankell</grapheme><phoneme>ˈmaŋkəl</phoneme></lexeme>
<lexeme><grapheme>Manzoni</grapheme><phoneme>manˈdzoːni</phoneme></lexeme>
<lexeme><grapheme>Marivaux</grapheme><phoneme>maʁiˈvoː</phoneme></lexeme>
<lexeme><grapheme>Mark Twain</grapheme><phoneme>maːɐ̯k ˈtweɪn</phoneme></lexeme>
<lexeme><grapheme>Marlowe</grapheme><phoneme>ˈmaːɐ̯loʊ</phoneme></lexeme>
<lexeme><grapheme>Marquis de Sade</grapheme><phoneme>maʁˈki də ˈsaːt</phoneme></lexeme>
<lexeme><grapheme>Maugham</grapheme><phoneme>mɔːm</phoneme></lexeme>
<lexeme><grapheme>Maupassant</grapheme><phoneme>mopaˈsɑ̃ː</phoneme></lexeme>
<lexeme><grapheme>Mauriac</grapheme><phoneme>moʁiˈak</phoneme></lexeme>
<lexeme><grapheme>McEwan</grapheme><phoneme>məkˈjuːən</phoneme></lexeme>
<lexeme><grapheme>Melville</grapheme><phoneme>ˈmɛlvɪl</phoneme></lexeme>
<lexeme><grapheme>Michel Houellebecq</grapheme><phoneme>miˈʃɛl wɛlˈbɛk</phoneme></lexeme>
<lexeme><grapheme>Milne</grapheme><phoneme>mɪln</phoneme></lexeme>
<lexeme><grapheme>Milton</grapheme><phoneme>ˈmɪltn̩</phoneme></lexeme>
<lexeme><grapheme>Mishima</grapheme><phoneme>ˈmiʃima</phoneme></lexeme>
<lexeme><grapheme>Modiano</grapheme><phoneme>modiaˈno</phoneme></lexeme>
<lexeme><grapheme>Molière</grapheme><phoneme>moliˈɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Montaigne</grapheme><phoneme>mɔ̃ˈtɛnj</phoneme></lexeme>
<lexeme><grapheme>Montesquieu</grapheme><phoneme>mɔ̃tɛskiˈøː</phoneme></lexeme>
<lexeme><grapheme>Moravia</grapheme><phoneme>moˈʁaːvia</phoneme></lexeme>
<lexeme><grapheme>Mulisch</grapheme><phoneme>ˈmyːlɪʃ</phoneme></lexeme>
<lexeme><grapheme>Munro</grapheme><phoneme>manˈʁoʊ</phoneme></lexeme>
<lexeme><grapheme>Murakami</grapheme><phoneme>muʁaˈkaːmi</phoneme></lexeme>
<lexeme><grapheme>Musil</grapheme><phoneme>ˈmuːzɪl</phoneme></lexeme>
<lexeme><grapheme>Musset</grapheme><phoneme>myˈsɛ</phoneme></lexeme>
<lexeme><grapheme>Nabokov</grapheme><grapheme>Nabokow</grapheme><phoneme>naˈboːkɔf</phoneme></lexeme>
<lexeme><grapheme>Nadine Gordimer</grapheme><phoneme>neɪˈdiːn ˈɡɔːɐ̯dɪmɐ</phoneme></lexeme>
<lexeme><grapheme>Naipaul</grapheme><phoneme>ˈnaɪpɔːl</phoneme></lexeme>
<lexeme><grapheme>Nádas</grapheme><grapheme>Nadas</grapheme><phoneme>ˈnaːdɔʃ</phoneme></lexeme>
<lexeme><grapheme>Neruda</grapheme><phoneme>neˈʁuːda</phoneme></lexeme>
<lexeme><grapheme>Nesbo</grapheme><phoneme>ˈnɛsbø</phoneme></lexeme>
<lexeme><grapheme>Norman Mailer</grapheme><phoneme>ˈnɔːɐ̯mən ˈmeɪlɐ</phoneme></lexeme>
<lexeme><grapheme>Nothomb</grapheme><phoneme>noˈtɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>Novalis</grapheme><phoneme>noˈvaːlɪs</phoneme></lexeme>
<lexeme><grapheme>Octavio Paz</grapheme><phoneme>ɔkˈtaːvio ˈpaːs</phoneme></lexeme>
<lexeme><grapheme>Orwell</grapheme><phoneme>ˈɔːɐ̯wɛl</phoneme></lexeme>
<lexeme><grapheme>Oscar Wilde</grapheme><phoneme>ˈɔskɐ ˈwaɪlt</phoneme></lexeme>
<lexeme><grapheme>Pasolini</grapheme><phoneme>pazoˈliːni</phoneme></lexeme>
<lexeme><grapheme>Pasternak</grapheme><phoneme>pastɛʁˈnak</phoneme></lexeme>
<lexeme><grapheme>Patricia Highsmith</grapheme><phoneme>pəˈtʁɪʃə ˈhaɪsmɪθ</phoneme></lexeme>
<lexeme><grapheme>Paul Auster</grapheme><phoneme>pɔːl ˈɔːstɐ</phoneme></lexeme>
<lexeme><grapheme>Pelewin</grapheme><phoneme>pɛˈleːviːn</phoneme></lexeme>
<lexeme><grapheme>Pessoa</grapheme><phoneme>pəˈsoːa</phoneme></lexeme>
<lexeme><grapheme>Philip Roth</grapheme><phoneme>ˈfɪlɪp ˈʁɔθ</phoneme></lexeme>
<lexeme><grapheme>Plath</grapheme><phoneme>plɛθ</phoneme></lexeme>
<lexeme><grapheme>Poe</grapheme><phoneme>poʊ</phoneme></lexeme>
<lexeme><grapheme>Pratchett</grapheme><phoneme>ˈpʁɛtʃɪt</phoneme></lexeme>
<lexeme><grapheme>Prix Goncourt</grapheme><phoneme>pʁi ɡɔ̃ˈkuːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Proust</grapheme><phoneme>pʁuːst</phoneme></lexeme>
<lexeme><grapheme>Pynchon</grapheme><phoneme>ˈpɪntʃən</phoneme></lexeme>
<lexeme><grapheme>Queneau</grapheme><phoneme>kəˈnoː</phoneme></lexeme>
<lexeme><grapheme>Rabelais</grapheme><phoneme>ʁabəˈlɛ</phoneme></lexeme>
<lexeme><grapheme>Racine</grapheme><phoneme>ʁaˈsiːn</phoneme></lexeme>
<lexeme><grapheme>Rimbaud</grapheme><phoneme>ʁɛ̃ˈboː</phoneme></lexeme>
<lexeme><grapheme>Rolland</grapheme><phoneme>ʁoˈlɑ̃ː</phoneme></lexeme>
<lexeme><grapheme>Rooney</grapheme><phoneme>ˈʁuːni</phoneme></lexeme>
<lexeme><grapheme>Rostand</grapheme><phoneme>ʁɔsˈtɑ̃ː</phoneme></lexeme>
<lexeme><grapheme>Rowling</grapheme><phoneme>ˈʁoʊlɪŋ</phoneme></lexeme>
<lexeme><grapheme>Rudyard</grapheme><phoneme>ˈʁadjɐt</phoneme></lexeme>
<lexeme><grapheme>Saint-Exupéry</grapheme><phoneme>sɛ̃tɛɡzypeˈʁiː</phoneme></lexeme>
<lexeme><grapheme>Salinger</grapheme><phoneme>ˈsɛlɪndʒɐ</phoneme></lexeme>
<lexeme><grapheme>Samuel Beckett</grapheme><phoneme>ˈsɛmjuəl ˈbɛkɪt</phoneme></lexeme>
<lexeme><grapheme>Saramago</grapheme><phoneme>saʁaˈmaːɡu</phoneme></lexeme>
<lexeme><grapheme>Sartre</grapheme><phoneme>ˈsaʁtʁə</phoneme></lexeme>
<lexeme><grapheme>Sayers</grapheme><phoneme>ˈseɪɐs</phoneme></lexeme>
<lexeme><grapheme>Selma Lagerlöf</grapheme><phoneme>ˈsɛlma ˈlaːɡɐløːf</phoneme></lexeme>
<lexeme><grapheme>Semprún</grapheme><grapheme>Semprun</grapheme><phoneme>sɛmˈpʁun</phoneme></lexeme>
<lexeme><grapheme>Shakespeare</grapheme><phoneme>ˈʃeɪkspiːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Simenon</grapheme><phoneme>siməˈnɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>Slimani</grapheme><phoneme>slimaˈni</phoneme></lexeme>
<lexeme><grapheme>Sontag</grapheme><phoneme>ˈsɔntɛk</phoneme></lexeme>
<lexeme><grapheme>Stanisław</grapheme><grapheme>Stanislaw</grapheme><phoneme>staˈniswaf</phoneme></lexeme>
<lexeme><grapheme>Steinbeck</grapheme><phoneme>ˈstaɪnbɛk</phoneme></lexeme>
<lexeme><grapheme>Stendhal</grapheme><phoneme>stɛ̃ˈdal</phoneme></lexeme>
<lexeme><grapheme>Stevenson</grapheme><phoneme>ˈstiːvn̩sn̩</phoneme></lexeme>
<lexeme><grapheme>Stieg Larsson</grapheme><phoneme>stiːk ˈlaʁsɔn</phoneme></lexeme>
<lexeme><grapheme>Stoker</grapheme><phoneme>ˈstoʊkɐ</phoneme></lexeme>
<lexeme><grapheme>Strindberg</grapheme><phoneme>ˈstʁɪntbɛʁk</phoneme></lexeme>
<lexeme><grapheme>Swinburne</grapheme><phoneme>ˈswɪnbɜːn</phoneme></lexeme>
<lexeme><grapheme>Sylvia Plath</grapheme><phoneme>ˈsɪlvia ˈplɛθ</phoneme></lexeme>
<lexeme><grapheme>Synge</grapheme><phoneme>sɪŋ</phoneme></lexeme>
<lexeme><grapheme>Tacitus</grapheme><phoneme>ˈtaːtsitʊs</phoneme></lexeme>
<lexeme><grapheme>Tennessee Williams</grapheme><phoneme>ˈtɛnəsi ˈwɪljəms</phoneme></lexeme>
<lexeme><grapheme>Tennyson</grapheme><phoneme>ˈtɛnɪsn̩</phoneme></lexeme>
<lexeme><grapheme>Thackeray</grapheme><phoneme>ˈθɛkəʁi</phoneme></lexeme>
<lexeme><grapheme>Thomas Wolfe</grapheme><phoneme>ˈtɔməs ˈwʊlf</phoneme></lexeme>
<lexeme><grapheme>Thoreau</grapheme><phoneme>θəˈʁoʊ</phoneme></lexeme>
<lexeme><grapheme>Thornton Wilder</grapheme><phoneme>ˈθɔːɐ̯ntn̩ ˈwaɪldɐ</phoneme></lexeme>
<lexeme><grapheme>Thukydides</grapheme><phoneme>tuˈkyːdidɛs</phoneme></lexeme>
<lexeme><grapheme>Tolkien</grapheme><phoneme>ˈtɔlkiːn</phoneme></lexeme>
<lexeme><grapheme>Tolstoi</grapheme><phoneme>tɔlsˈtɔɪ</phoneme></lexeme>
<lexeme><grapheme>Tranströmer</grapheme><phoneme>ˈtʁaːnstʁøːmɐ</phoneme></lexeme>
<lexeme><grapheme>Tschechow</grapheme><phoneme>ˈtʃɛxɔf</phoneme></lexeme>
<lexeme><grapheme>Tucholsky</grapheme><phoneme>tuˈxɔlski</phoneme></lexeme>
<lexeme><grapheme>Turgenjew</grapheme><phoneme>tʊʁˈɡɛnjɛf</phoneme></lexeme>
<lexeme><grapheme>Twain</grapheme><phoneme>tweɪn</phoneme></lexeme>
<lexeme><grapheme>Umberto Eco</grapheme><phoneme>ʊmˈbɛʁto ˈɛko</phoneme></lexeme>
<lexeme><grapheme>Updike</grapheme><phoneme>ˈapdaɪk</phoneme></lexeme>
<lexeme><grapheme>Valéry</grapheme><phoneme>valeˈʁiː</phoneme></lexeme>
<lexeme><grapheme>Vallejo</grapheme><phoneme>vaˈljɛxo</phoneme></lexeme>
<lexeme><grapheme>Vergil</grapheme><phoneme>vɛʁˈɡiːl</phoneme></lexeme>
<lexeme><grapheme>Verlaine</grapheme><phoneme>vɛʁˈlɛːn</phoneme></lexeme>
<lexeme><grapheme>Verne</grapheme><phoneme>vɛʁn</phoneme></lexeme>
<lexeme><grapheme>Victor Hugo</grapheme><phoneme>vikˈtɔʁ yˈɡoː</phoneme></lexeme>
<lexeme><grapheme>Villon</grapheme><phoneme>viˈjɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>Voltaire</grapheme><phoneme>vɔlˈtɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Vonnegut</grapheme><phoneme>ˈvɔnəɡat</phoneme></lexeme>
<lexeme><grapheme>Walcott</grapheme><phoneme>ˈwɔːlkɔt</phoneme></lexeme>
<lexeme><grapheme>Walter Scott</grapheme><phoneme>ˈwɔːltɐ ˈskɔt</phoneme></lexeme>
<lexeme><grapheme>Wharton</grapheme><phoneme>ˈwɔːɐ̯tn̩</phoneme></lexeme>
<lexeme><grapheme>Whitman</grapheme><phoneme>ˈwɪtmən</phoneme></lexeme>
<lexeme><grapheme>Williams</grapheme><phoneme>ˈwɪljəms</phoneme></lexeme>
<lexeme><grapheme>Woolf</grapheme><phoneme>wʊlf</phoneme></lexeme>
<lexeme><grapheme>Wordsworth</grapheme><phoneme>ˈwɜːtswɜːθ</phoneme></lexeme>
<lexeme><grapheme>Yasmina</grapheme><phoneme>jasmiˈna</phoneme></lexeme>
<lexeme><grapheme>Yasmina Reza</grapheme><phoneme>jasmiˈna ʁeˈza</phoneme></lexeme>
<lexeme><grapheme>Yeats</grapheme><phoneme>jeɪts</phoneme></lexeme>
<lexeme><grapheme>Yourcenar</grapheme><phoneme>juʁsəˈnaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Zafón</grapheme><grapheme>Zafon</grapheme><phoneme>saˈfɔn</phoneme></lexeme>
<lexeme><grapheme>Zola</grapheme><phoneme>zoˈla</phoneme></lexeme>
<lexeme><grapheme>Zwetajewa</grapheme><phoneme>tsvɛˈtaːjeva</phoneme></lexeme>
<!-- Philosophen, Wissenschaftler, Nobelpreisträger -->
<lexeme><grapheme>Adam Smith</grapheme><phoneme>ˈɛdəm ˈsmɪθ</phoneme></lexeme>
<lexeme><grapheme>Aldrin</grapheme><phoneme>ˈɔːldʁɪn</phoneme></lexeme>
<lexeme><grapheme>Althusser</grapheme><phoneme>altyˈsɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Amelia Earhart</grapheme><phoneme>əˈmiːlia ˈɛːɐ̯haːɐ̯t</phoneme></lexeme>
<lexeme><grapheme>Ampère</grapheme><phoneme>ɑ̃ˈpɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Amundsen</grapheme><phoneme>ˈaːmʊnsn̩</phoneme></lexeme>
<lexeme><grapheme>Anaxagoras</grapheme><phoneme>anaˈksaːɡoʁas</phoneme></lexeme>
<lexeme><grapheme>Archimedes</grapheme><phoneme>aʁçiˈmeːdɛs</phoneme></lexeme>
<lexeme><grapheme>Avicenna</grapheme><phoneme>aviˈtsɛna</phoneme></lexeme>
<lexeme><grapheme>Avogadro</grapheme><phoneme>avoˈɡaːdʁo</phoneme></lexeme>
<lexeme><grapheme>Bachelard</grapheme><phoneme>baʃˈlaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Barthes</grapheme><phoneme>baʁt</phoneme></lexeme>
<lexeme><grapheme>Bataille</grapheme><phoneme>baˈtaj</phoneme></lexeme>
<lexeme><grapheme>Baudrillard</grapheme><phoneme>bodʁiˈjaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Becquerel</grapheme><phoneme>bɛkˈʁɛl</phoneme></lexeme>
<lexeme><grapheme>Bentham</grapheme><phoneme>ˈbɛnθəm</phoneme></lexeme>
<lexeme><grapheme>Bergson</grapheme><phoneme>bɛʁkˈsɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>Berkeley</grapheme><phoneme>ˈbɜːkli</phoneme></lexeme>
<lexeme><grapheme>Bernoulli</grapheme><phoneme>bɛʁˈnʊli</phoneme></lexeme>
<lexeme><grapheme>Bertrand Russell</grapheme><phoneme>ˈbɜːtʁənt ˈʁasl̩</phoneme></lexeme>
<lexeme><grapheme>Boole</grapheme><phoneme>buːl</phoneme></lexeme>
<lexeme><grapheme>Bourdieu</grapheme><phoneme>buʁdiˈøː</phoneme></lexeme>
<lexeme><grapheme>Braille</grapheme><phoneme>bʁaj</phoneme></lexeme>
<lexeme><grapheme>Braudel</grapheme><phoneme>bʁoˈdɛl</phoneme></lexeme>
<lexeme><grapheme>Bruno Latour</grapheme><phoneme>bʁyˈno laˈtuːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Buzz Aldrin</grapheme><phoneme>bas ˈɔːldʁɪn</phoneme></lexeme>
<lexeme><grapheme>Carl Sagan</grapheme><phoneme>kaːɐ̯l ˈseɪɡn̩</phoneme></lexeme>
<lexeme><grapheme>Cassirer</grapheme><phoneme>kaˈsiːʁɐ</phoneme></lexeme>
<lexeme><grapheme>Chargaff</grapheme><phoneme>ˈtʃaʁɡaf</phoneme></lexeme>
<lexeme><grapheme>Charpentier</grapheme><phoneme>ʃaʁpɑ̃tiˈeː</phoneme></lexeme>
<lexeme><grapheme>Chemienobelpreis</grapheme><phoneme>çeˈmiːnobɛlpʁaɪs</phoneme></lexeme>
<lexeme><grapheme>Chomsky</grapheme><phoneme>ˈtʃɔmski</phoneme></lexeme>
<lexeme><grapheme>Chopra</grapheme><phoneme>ˈtʃoːpʁa</phoneme></lexeme>
<lexeme><grapheme>Cioran</grapheme><phoneme>sjoˈʁɑ̃ː</phoneme></lexeme>
<lexeme><grapheme>Collins</grapheme><phoneme>ˈkɔlɪns</phoneme></lexeme>
<lexeme><grapheme>Columbus</grapheme><grapheme>Kolumbus</grapheme><phoneme>koˈlʊmbʊs</phoneme></lexeme>
<lexeme><grapheme>Condorcet</grapheme><phoneme>kɔ̃dɔʁˈsɛ</phoneme></lexeme>
<lexeme><grapheme>Coulomb</grapheme><phoneme>kuˈlɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>Croce</grapheme><phoneme>ˈkʁoːtʃe</phoneme></lexeme>
<lexeme><grapheme>Crutzen</grapheme><phoneme>ˈkʁœtsn̩</phoneme></lexeme>
<lexeme><grapheme>Curie</grapheme><phoneme>kyˈʁiː</phoneme></lexeme>
<lexeme><grapheme>Cuvier</grapheme><phoneme>kyviˈeː</phoneme></lexeme>
<lexeme><grapheme>d'Alembert</grapheme><grapheme>D'Alembert</grapheme><phoneme>dalɑ̃ˈbɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Daguerre</grapheme><phoneme>daˈɡɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>David Hume</grapheme><phoneme>ˈdeɪvɪt ˈçuːm</phoneme></lexeme>
<lexeme><grapheme>Dawkins</grapheme><phoneme>ˈdɔːkɪns</phoneme></lexeme>
<lexeme><grapheme>de Broglie</grapheme><phoneme>də ˈbʁɔj</phoneme></lexeme>
<lexeme><grapheme>Deaton</grapheme><phoneme>ˈdiːtn̩</phoneme></lexeme>
<lexeme><grapheme>Deleuze</grapheme><phoneme>dəˈløːs</phoneme></lexeme>
<lexeme><grapheme>Demokrit</grapheme><phoneme>demoˈkʁiːt</phoneme></lexeme>
<lexeme><grapheme>Derrida</grapheme><phoneme>dɛʁiˈda</phoneme></lexeme>
<lexeme><grapheme>Descartes</grapheme><phoneme>deˈkaʁt</phoneme></lexeme>
<lexeme><grapheme>Dewey</grapheme><phoneme>ˈdjuːi</phoneme></lexeme>
<lexeme><grapheme>Dirac</grapheme><phoneme>diˈʁɛk</phoneme></lexeme>
<lexeme><grapheme>Doudna</grapheme><phoneme>ˈdaʊdna</phoneme></lexeme>
<lexeme><grapheme>Drake</grapheme><phoneme>dʁeɪk</phoneme></lexeme>
<lexeme><grapheme>Durkheim</grapheme><phoneme>dyʁˈkɛm</phoneme></lexeme>
<lexeme><grapheme>Edward Said</grapheme><phoneme>ˈɛtwɐt saˈiːt</phoneme></lexeme>
<lexeme><grapheme>Erasmus von Rotterdam</grapheme><phoneme>eˈʁasmʊs fɔn ʁɔtɐˈdam</phoneme></lexeme>
<lexeme><grapheme>Faraday</grapheme><phoneme>ˈfɛʁədeɪ</phoneme></lexeme>
<lexeme><grapheme>Fermat</grapheme><phoneme>fɛʁˈma</phoneme></lexeme>
<lexeme><grapheme>Feyerabend</grapheme><phoneme>ˈfaɪɐʔaːbn̩t</phoneme></lexeme>
<lexeme><grapheme>Feynman</grapheme><phoneme>ˈfaɪnmən</phoneme></lexeme>
<lexeme><grapheme>Fibonacci</grapheme><phoneme>fiboˈnatʃi</phoneme></lexeme>
<lexeme><grapheme>Florence Nightingale</grapheme><phoneme>ˈflɔʁəns ˈnaɪtɪŋɡeɪl</phoneme></lexeme>
<lexeme><grapheme>Foucault</grapheme><phoneme>fuˈkoː</phoneme></lexeme>
<lexeme><grapheme>Fourier</grapheme><phoneme>fuʁiˈeː</phoneme></lexeme>
<lexeme><grapheme>Francis Drake</grapheme><phoneme>ˈfʁɛnsɪs ˈdʁeɪk</phoneme></lexeme>
<lexeme><grapheme>Frank Lloyd Wright</grapheme><phoneme>fʁɛŋk lɔɪt ˈʁaɪt</phoneme></lexeme>
<lexeme><grapheme>Fukuyama</grapheme><phoneme>fukuˈjaːma</phoneme></lexeme>
<lexeme><grapheme>Gagarin</grapheme><phoneme>ɡaˈɡaːʁiːn</phoneme></lexeme>
<lexeme><grapheme>Galilei</grapheme><phoneme>ɡaliˈleːi</phoneme></lexeme>
<lexeme><grapheme>Galvani</grapheme><phoneme>ɡalˈvaːni</phoneme></lexeme>
<lexeme><grapheme>Gay-Lussac</grapheme><phoneme>ɡɛ lyˈsak</phoneme></lexeme>
<lexeme><grapheme>Girard</grapheme><phoneme>ʒiˈʁaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Goodall</grapheme><phoneme>ˈɡʊdɔːl</phoneme></lexeme>
<lexeme><grapheme>Guattari</grapheme><phoneme>ɡwataˈʁi</phoneme></lexeme>
<lexeme><grapheme>Hawking</grapheme><phoneme>ˈhɔːkɪŋ</phoneme></lexeme>
<lexeme><grapheme>Heraklit</grapheme><phoneme>heʁaˈkliːt</phoneme></lexeme>
<lexeme><grapheme>Hinton</grapheme><phoneme>ˈhɪntn̩</phoneme></lexeme>
<lexeme><grapheme>Hippokrates</grapheme><phoneme>hɪˈpoːkʁatɛs</phoneme></lexeme>
<lexeme><grapheme>Hobbes</grapheme><phoneme>hɔps</phoneme></lexeme>
<lexeme><grapheme>Hubble</grapheme><phoneme>ˈhabl̩</phoneme></lexeme>
<lexeme><grapheme>Hume</grapheme><phoneme>çuːm</phoneme></lexeme>
<lexeme><grapheme>Huntington</grapheme><phoneme>ˈhantɪŋtn̩</phoneme></lexeme>
<lexeme><grapheme>Huygens</grapheme><phoneme>ˈhɔʏxns</phoneme></lexeme>
<lexeme><grapheme>James Cook</grapheme><phoneme>dʒeɪms ˈkʊk</phoneme></lexeme>
<lexeme><grapheme>James Watt</grapheme><phoneme>dʒeɪms ˈwɔt</phoneme></lexeme>
<lexeme><grapheme>John Locke</grapheme><phoneme>dʒɔn ˈlɔk</phoneme></lexeme>
<lexeme><grapheme>John Maynard Keynes</grapheme><phoneme>dʒɔn ˈmeɪnɐt ˈkeɪns</phoneme></lexeme>
<lexeme><grapheme>John Rawls</grapheme><phoneme>dʒɔn ˈʁɔːls</phoneme></lexeme>
<lexeme><grapheme>Joliot-Curie</grapheme><phoneme>ʒɔliˈo kyˈʁiː</phoneme></lexeme>
<lexeme><grapheme>Joseph Stiglitz</grapheme><phoneme>ˈdʒoʊzəf ˈstɪɡlɪts</phoneme></lexeme>
<lexeme><grapheme>Joule</grapheme><phoneme>dʒuːl</phoneme></lexeme>
<lexeme><grapheme>Judith Butler</grapheme><phoneme>ˈdʒuːdɪθ ˈbatlɐ</phoneme></lexeme>
<lexeme><grapheme>Kahneman</grapheme><phoneme>ˈkaːnəmən</phoneme></lexeme>
<lexeme><grapheme>Karikó</grapheme><grapheme>Kariko</grapheme><phoneme>ˈkɔʁikoː</phoneme></lexeme>
<lexeme><grapheme>Keynes</grapheme><phoneme>keɪns</phoneme></lexeme>
<lexeme><grapheme>Kinsey</grapheme><phoneme>ˈkɪnzi</phoneme></lexeme>
<lexeme><grapheme>Kopernikus</grapheme><phoneme>koˈpɛʁnikʊs</phoneme></lexeme>
<lexeme><grapheme>Kristeva</grapheme><phoneme>kʁɪsˈteva</phoneme></lexeme>
<lexeme><grapheme>Krugman</grapheme><phoneme>ˈkʁuːɡmən</phoneme></lexeme>
<lexeme><grapheme>Kübler-Ross</grapheme><phoneme>ˈkyːblɐ ˈʁɔs</phoneme></lexeme>
<lexeme><grapheme>Lacan</grapheme><phoneme>laˈkɑ̃ː</phoneme></lexeme>
<lexeme><grapheme>Lamarck</grapheme><phoneme>laˈmaʁk</phoneme></lexeme>
<lexeme><grapheme>Laplace</grapheme><phoneme>laˈplas</phoneme></lexeme>
<lexeme><grapheme>Latour</grapheme><phoneme>laˈtuːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Lavoisier</grapheme><phoneme>lavwaziˈeː</phoneme></lexeme>
<lexeme><grapheme>Lévinas</grapheme><grapheme>Levinas</grapheme><phoneme>leviˈnas</phoneme></lexeme>
<lexeme><grapheme>Lindbergh</grapheme><phoneme>ˈlɪntbɜːk</phoneme></lexeme>
<lexeme><grapheme>Linus Pauling</grapheme><phoneme>ˈlaɪnəs ˈpɔːlɪŋ</phoneme></lexeme>
<lexeme><grapheme>Literaturnobelpreis</grapheme><phoneme>lɪtəʁaˈtuːɐ̯nobɛlpʁaɪs</phoneme></lexeme>
<lexeme><grapheme>Literaturnobelpreisträger</grapheme><phoneme>lɪtəʁaˈtuːɐ̯nobɛlpʁaɪstʁɛːɡɐ</phoneme></lexeme>
<lexeme><grapheme>Louis Braille</grapheme><phoneme>luˈi ˈbʁaj</phoneme></lexeme>
<lexeme><grapheme>Lukács</grapheme><phoneme>ˈlukaːtʃ</phoneme></lexeme>
<lexeme><grapheme>Lyotard</grapheme><phoneme>ljɔˈtaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Machiavelli</grapheme><phoneme>makiaˈvɛli</phoneme></lexeme>
<lexeme><grapheme>Marconi</grapheme><phoneme>maʁˈkoːni</phoneme></lexeme>
<lexeme><grapheme>Marcuse</grapheme><phoneme>maʁˈkuːzə</phoneme></lexeme>
<lexeme><grapheme>McLuhan</grapheme><phoneme>məˈkluːən</phoneme></lexeme>
<lexeme><grapheme>Medizinnobelpreis</grapheme><phoneme>mediˈtsiːnnobɛlpʁaɪs</phoneme></lexeme>
<lexeme><grapheme>Mendelejew</grapheme><phoneme>mɛndeˈleːjɛf</phoneme></lexeme>
<lexeme><grapheme>Merleau-Ponty</grapheme><phoneme>mɛʁˈlo pɔ̃ˈti</phoneme></lexeme>
<lexeme><grapheme>Michel Foucault</grapheme><phoneme>miˈʃɛl fuˈkoː</phoneme></lexeme>
<lexeme><grapheme>Millikan</grapheme><phoneme>ˈmɪlɪkən</phoneme></lexeme>
<lexeme><grapheme>Milton Friedman</grapheme><phoneme>ˈmɪltn̩ ˈfʁiːtmən</phoneme></lexeme>
<lexeme><grapheme>Montessori</grapheme><phoneme>mɔntɛˈsoːʁi</phoneme></lexeme>
<lexeme><grapheme>Nansen</grapheme><phoneme>ˈnansn̩</phoneme></lexeme>
<lexeme><grapheme>Nietzsche</grapheme><phoneme>ˈniːtʃə</phoneme></lexeme>
<lexeme><grapheme>Noam</grapheme><phoneme>noʊm</phoneme></lexeme>
<lexeme><grapheme>Nobel</grapheme><phoneme>noˈbɛl</phoneme></lexeme>
<lexeme><grapheme>Nobelkomitee</grapheme><phoneme>noˈbɛlkomiteː</phoneme></lexeme>
<lexeme><grapheme>Nobelpreis</grapheme><phoneme>noˈbɛlpʁaɪs</phoneme></lexeme>
<lexeme><grapheme>Nobelpreise</grapheme><phoneme>noˈbɛlpʁaɪzə</phoneme></lexeme>
<lexeme><grapheme>Nobelpreises</grapheme><phoneme>noˈbɛlpʁaɪzəs</phoneme></lexeme>
<lexeme><grapheme>Nobelpreisträger</grapheme><phoneme>noˈbɛlpʁaɪstʁɛːɡɐ</phoneme></lexeme>
<lexeme><grapheme>Nobelpreisträgerin</grapheme><phoneme>noˈbɛlpʁaɪstʁɛːɡəʁɪn</phoneme></lexeme>
<lexeme><grapheme>Ostrom</grapheme><phoneme>ˈɔstʁəm</phoneme></lexeme>
<lexeme><grapheme>Paracelsus</grapheme><phoneme>paʁaˈtsɛlzʊs</phoneme></lexeme>
<lexeme><grapheme>Pareto</grapheme><phoneme>paˈʁeːto</phoneme></lexeme>
<lexeme><grapheme>Paul Krugman</grapheme><phoneme>pɔːl ˈkʁuːɡmən</phoneme></lexeme>
<lexeme><grapheme>Pauling</grapheme><phoneme>ˈpɔːlɪŋ</phoneme></lexeme>
<lexeme><grapheme>Pääbo</grapheme><phoneme>ˈpɛːbo</phoneme></lexeme>
<lexeme><grapheme>Peirce</grapheme><phoneme>pɜːs</phoneme></lexeme>
<lexeme><grapheme>Penrose</grapheme><phoneme>ˈpɛnʁoʊs</phoneme></lexeme>
<lexeme><grapheme>Pesquet</grapheme><phoneme>pɛsˈkɛ</phoneme></lexeme>
<lexeme><grapheme>Peter Singer</grapheme><phoneme>ˈpiːtɐ ˈsɪŋɐ</phoneme></lexeme>
<lexeme><grapheme>Physiknobelpreis</grapheme><phoneme>fyˈziːknobɛlpʁaɪs</phoneme></lexeme>
<lexeme><grapheme>Piaget</grapheme><phoneme>piaˈʒɛ</phoneme></lexeme>
<lexeme><grapheme>Piccard</grapheme><phoneme>piˈkaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Piketty</grapheme><phoneme>pikɛˈti</phoneme></lexeme>
<lexeme><grapheme>Plotin</grapheme><phoneme>ploˈtiːn</phoneme></lexeme>
<lexeme><grapheme>Proudhon</grapheme><phoneme>pʁuˈdɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>Pulitzer</grapheme><phoneme>ˈpʊlɪtsɐ</phoneme></lexeme>
<lexeme><grapheme>Pulitzer-Preis</grapheme><phoneme>ˈpʊlɪtsɐ ˈpʁaɪs</phoneme></lexeme>
<lexeme><grapheme>Pulitzerpreis</grapheme><phoneme>ˈpʊlɪtsɐpʁaɪs</phoneme></lexeme>
<lexeme><grapheme>Putnam</grapheme><phoneme>ˈpatnəm</phoneme></lexeme>
<lexeme><grapheme>Pythagoras</grapheme><phoneme>pyˈtaːɡoʁas</phoneme></lexeme>
<lexeme><grapheme>Quine</grapheme><phoneme>kwaɪn</phoneme></lexeme>
<lexeme><grapheme>Rawls</grapheme><phoneme>ʁɔːls</phoneme></lexeme>
<lexeme><grapheme>Réaumur</grapheme><phoneme>ʁeoˈmyːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Richard Dawkins</grapheme><phoneme>ˈʁɪtʃɐt ˈdɔːkɪns</phoneme></lexeme>
<lexeme><grapheme>Richard Thaler</grapheme><phoneme>ˈʁɪtʃɐt ˈθeɪlɐ</phoneme></lexeme>
<lexeme><grapheme>Ricœur</grapheme><grapheme>Ricoeur</grapheme><phoneme>ʁiˈkøːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Robert Oppenheimer</grapheme><phoneme>ˈʁɔbɐt ˈɔpn̩haɪmɐ</phoneme></lexeme>
<lexeme><grapheme>Roland Barthes</grapheme><phoneme>ʁoˈlɑ̃ː ˈbaʁt</phoneme></lexeme>
<lexeme><grapheme>Rorty</grapheme><phoneme>ˈʁɔːɐ̯ti</phoneme></lexeme>
<lexeme><grapheme>Roubini</grapheme><phoneme>ʁuˈbiːni</phoneme></lexeme>
<lexeme><grapheme>Rutherford</grapheme><phoneme>ˈʁaðɐfɔːɐ̯t</phoneme></lexeme>
<lexeme><grapheme>Samuelson</grapheme><phoneme>ˈsɛmjuəlsn̩</phoneme></lexeme>
<lexeme><grapheme>Saussure</grapheme><phoneme>soˈsyːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Shackleton</grapheme><phoneme>ˈʃɛkl̩tn̩</phoneme></lexeme>
<lexeme><grapheme>Skłodowska-Curie</grapheme><phoneme>skwɔˈdɔfska kyˈʁiː</phoneme></lexeme>
<lexeme><grapheme>Slavoj Žižek</grapheme><grapheme>Slavoj Zizek</grapheme><phoneme>ˈslavɔɪ ˈʒiʒɛk</phoneme></lexeme>
<lexeme><grapheme>Sloterdijk</grapheme><phoneme>ˈslɔtɐdaɪk</phoneme></lexeme>
<lexeme><grapheme>Sokrates</grapheme><phoneme>ˈzoːkʁatɛs</phoneme></lexeme>
<lexeme><grapheme>Spinoza</grapheme><phoneme>ʃpiˈnoːtsa</phoneme></lexeme>
<lexeme><grapheme>Spock</grapheme><phoneme>spɔk</phoneme></lexeme>
<lexeme><grapheme>Stiglitz</grapheme><phoneme>ˈstɪɡlɪts</phoneme></lexeme>
<lexeme><grapheme>Svante</grapheme><phoneme>ˈsvantə</phoneme></lexeme>
<lexeme><grapheme>Tenzing Norgay</grapheme><phoneme>ˈtɛnzɪŋ ˈnɔʁɡeɪ</phoneme></lexeme>
<lexeme><grapheme>Tereschkowa</grapheme><phoneme>tɛʁɛʃˈkoːva</phoneme></lexeme>
<lexeme><grapheme>Thomas Edison</grapheme><phoneme>ˈtɔməs ˈɛdɪsn̩</phoneme></lexeme>
<lexeme><grapheme>Thomas Piketty</grapheme><phoneme>toˈma pikɛˈti</phoneme></lexeme>
<lexeme><grapheme>Tocqueville</grapheme><phoneme>tɔkˈvil</phoneme></lexeme>
<lexeme><grapheme>Torricelli</grapheme><phoneme>tɔʁiˈtʃɛli</phoneme></lexeme>
<lexeme><grapheme>Toynbee</grapheme><phoneme>ˈtɔɪnbi</phoneme></lexeme>
<lexeme><grapheme>Turing</grapheme><phoneme>ˈtjuːʁɪŋ</phoneme></lexeme>
<lexeme><grapheme>Tycho</grapheme><phoneme>ˈtyːço</phoneme></lexeme>
<lexeme><grapheme>Vespucci</grapheme><phoneme>vɛsˈpʊtʃi</phoneme></lexeme>
<lexeme><grapheme>Wallace</grapheme><phoneme>ˈwɔlɪs</phoneme></lexeme>
<lexeme><grapheme>Watson</grapheme><phoneme>ˈwɔtsn̩</phoneme></lexeme>
<lexeme><grapheme>Whitehead</grapheme><phoneme>ˈwaɪthɛt</phoneme></lexeme>
<lexeme><grapheme>Zizek</grapheme><phoneme>ˈʒiʒɛk</phoneme></lexeme>
<lexeme><grapheme>Ørsted</grapheme><phoneme>ˈœʁstɛð</phoneme></lexeme>
<!-- Komponisten, klassische Musiker -->
<lexeme><grapheme>Adès</grapheme><phoneme>ˈɛdɪs</phoneme></lexeme>
<lexeme><grapheme>Albéniz</grapheme><grapheme>Albeniz</grapheme><phoneme>alˈbeːnɪs</phoneme></lexeme>
<lexeme><grapheme>Albinoni</grapheme><phoneme>albiˈnoːni</phoneme></lexeme>
<lexeme><grapheme>Argerich</grapheme><phoneme>ˈaʁxəʁɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Ashkenazy</grapheme><phoneme>aʃkeˈnaːzi</phoneme></lexeme>
<lexeme><grapheme>Barenboim</grapheme><phoneme>ˈbaːʁənbɔɪm</phoneme></lexeme>
<lexeme><grapheme>Bartók</grapheme><grapheme>Bartok</grapheme><phoneme>ˈbɔʁtoːk</phoneme></lexeme>
<lexeme><grapheme>Beczala</grapheme><phoneme>bɛˈtʃawa</phoneme></lexeme>
<lexeme><grapheme>Bedřich Smetana</grapheme><phoneme>ˈbɛdʁʒɪx ˈsmɛtana</phoneme></lexeme>
<lexeme><grapheme>Beethoven</grapheme><phoneme>ˈbeːthoːfn̩</phoneme></lexeme>
<lexeme><grapheme>Bellini</grapheme><phoneme>bɛˈliːni</phoneme></lexeme>
<lexeme><grapheme>Benjamin Britten</grapheme><phoneme>ˈbɛndʒəmɪn ˈbʁɪtn̩</phoneme></lexeme>
<lexeme><grapheme>Berio</grapheme><phoneme>ˈbeːʁio</phoneme></lexeme>
<lexeme><grapheme>Berlioz</grapheme><phoneme>bɛʁliˈoːs</phoneme></lexeme>
<lexeme><grapheme>Béla</grapheme><grapheme>Bela</grapheme><phoneme>ˈbeːlɔ</phoneme></lexeme>
<lexeme><grapheme>Bizet</grapheme><phoneme>biˈzeː</phoneme></lexeme>
<lexeme><grapheme>Boccherini</grapheme><phoneme>bɔkeˈʁiːni</phoneme></lexeme>
<lexeme><grapheme>Bocelli</grapheme><phoneme>boˈtʃɛli</phoneme></lexeme>
<lexeme><grapheme>Boito</grapheme><phoneme>ˈbɔito</phoneme></lexeme>
<lexeme><grapheme>Borodin</grapheme><phoneme>boʁoˈdiːn</phoneme></lexeme>
<lexeme><grapheme>Boulez</grapheme><phoneme>buˈlɛːs</phoneme></lexeme>
<lexeme><grapheme>Buxtehude</grapheme><phoneme>bʊkstəˈhuːdə</phoneme></lexeme>
<lexeme><grapheme>Byrd</grapheme><phoneme>bɜːt</phoneme></lexeme>
<lexeme><grapheme>Carreras</grapheme><phoneme>kaˈʁeːʁas</phoneme></lexeme>
<lexeme><grapheme>Caruso</grapheme><phoneme>kaˈʁuːzo</phoneme></lexeme>
<lexeme><grapheme>Casals</grapheme><phoneme>kaˈzals</phoneme></lexeme>
<lexeme><grapheme>Cecilia Bartoli</grapheme><phoneme>tʃeˈtʃiːlia ˈbaʁtoli</phoneme></lexeme>
<lexeme><grapheme>Chailly</grapheme><phoneme>ʃaˈji</phoneme></lexeme>
<lexeme><grapheme>Chatschaturjan</grapheme><phoneme>xatʃatuʁˈjan</phoneme></lexeme>
<lexeme><grapheme>Cherubini</grapheme><phoneme>keʁuˈbiːni</phoneme></lexeme>
<lexeme><grapheme>Chopin</grapheme><phoneme>ʃoˈpɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Cimarosa</grapheme><phoneme>tʃimaˈʁoːza</phoneme></lexeme>
<lexeme><grapheme>Copland</grapheme><phoneme>ˈkoʊplənt</phoneme></lexeme>
<lexeme><grapheme>Couperin</grapheme><phoneme>kupəˈʁɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Currentzis</grapheme><phoneme>kuˈʁɛntsɪs</phoneme></lexeme>
<lexeme><grapheme>Czerny</grapheme><phoneme>ˈtʃɛʁni</phoneme></lexeme>
<lexeme><grapheme>de Falla</grapheme><phoneme>də ˈfalja</phoneme></lexeme>
<lexeme><grapheme>Debussy</grapheme><phoneme>dəbyˈsiː</phoneme></lexeme>
<lexeme><grapheme>Delibes</grapheme><phoneme>dəˈliːp</phoneme></lexeme>
<lexeme><grapheme>Dowland</grapheme><phoneme>ˈdaʊlənt</phoneme></lexeme>
<lexeme><grapheme>Dudamel</grapheme><phoneme>dudaˈmɛl</phoneme></lexeme>
<lexeme><grapheme>Dukas</grapheme><phoneme>dyˈka</phoneme></lexeme>
<lexeme><grapheme>Dvořák</grapheme><grapheme>Dvorak</grapheme><phoneme>ˈdvɔʁʒaːk</phoneme></lexeme>
<lexeme><grapheme>Elīna Garanča</grapheme><phoneme>ˈɛliːna ˈɡaʁantʃa</phoneme></lexeme>
<lexeme><grapheme>Enescu</grapheme><phoneme>eˈnɛsku</phoneme></lexeme>
<lexeme><grapheme>Eötvös</grapheme><phoneme>ˈœtvœʃ</phoneme></lexeme>
<lexeme><grapheme>Fauré</grapheme><phoneme>foˈʁeː</phoneme></lexeme>
<lexeme><grapheme>Flórez</grapheme><phoneme>ˈfloːʁɛs</phoneme></lexeme>
<lexeme><grapheme>Gabriel Fauré</grapheme><phoneme>ɡabʁiˈɛl foˈʁeː</phoneme></lexeme>
<lexeme><grapheme>Garanča</grapheme><grapheme>Garanca</grapheme><phoneme>ˈɡaʁantʃa</phoneme></lexeme>
<lexeme><grapheme>Gardiner</grapheme><phoneme>ˈɡaːɐ̯dnɐ</phoneme></lexeme>
<lexeme><grapheme>Gershwin</grapheme><phoneme>ˈɡɜːʃwɪn</phoneme></lexeme>
<lexeme><grapheme>Gesualdo</grapheme><phoneme>dʒezuˈaldo</phoneme></lexeme>
<lexeme><grapheme>Gheorghiu</grapheme><phoneme>ɡeɔʁˈɡiu</phoneme></lexeme>
<lexeme><grapheme>Gounod</grapheme><phoneme>ɡuˈnoː</phoneme></lexeme>
<lexeme><grapheme>Gražinytė-Tyla</grapheme><phoneme>ɡʁaʒiˈniːteː tiːˈla</phoneme></lexeme>
<lexeme><grapheme>Gubaidulina</grapheme><phoneme>ɡubaɪˈdulina</phoneme></lexeme>
<lexeme><grapheme>Harnoncourt</grapheme><phoneme>aʁnɔ̃ˈkuːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Hector Berlioz</grapheme><phoneme>ɛkˈtɔʁ bɛʁliˈoːs</phoneme></lexeme>
<lexeme><grapheme>Holst</grapheme><phoneme>hɔlst</phoneme></lexeme>
<lexeme><grapheme>Honegger</grapheme><phoneme>ɔnɛˈɡɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Igudesman</grapheme><phoneme>iˈɡudəsman</phoneme></lexeme>
<lexeme><grapheme>James Levine</grapheme><phoneme>dʒeɪms ləˈvaɪn</phoneme></lexeme>
<lexeme><grapheme>Janáček</grapheme><grapheme>Janacek</grapheme><phoneme>ˈjanaːtʃɛk</phoneme></lexeme>
<lexeme><grapheme>Jansons</grapheme><phoneme>ˈjansɔns</phoneme></lexeme>
<lexeme><grapheme>John Cage</grapheme><phoneme>dʒɔn ˈkeɪtʃ</phoneme></lexeme>
<lexeme><grapheme>José Carreras</grapheme><phoneme>ʒuˈzɛ kaˈʁeːʁas</phoneme></lexeme>
<lexeme><grapheme>Karajan</grapheme><phoneme>ˈkaːʁajan</phoneme></lexeme>
<lexeme><grapheme>Kálmán</grapheme><grapheme>Kalman</grapheme><phoneme>ˈkaːlmaːn</phoneme></lexeme>
<lexeme><grapheme>Kissin</grapheme><phoneme>ˈkiːsiːn</phoneme></lexeme>
<lexeme><grapheme>Kodály</grapheme><grapheme>Kodaly</grapheme><phoneme>ˈkodaːj</phoneme></lexeme>
<lexeme><grapheme>Korngold</grapheme><phoneme>ˈkɔʁnɡɔlt</phoneme></lexeme>
<lexeme><grapheme>Krzysztof</grapheme><phoneme>ˈkʃɪʃtɔf</phoneme></lexeme>
<lexeme><grapheme>Lehár</grapheme><grapheme>Lehar</grapheme><phoneme>ˈleːhaːʁ</phoneme></lexeme>
<lexeme><grapheme>Leonard Bernstein</grapheme><phoneme>ˈlɛnɐt ˈbɜːnstaɪn</phoneme></lexeme>
<lexeme><grapheme>Leoš Janáček</grapheme><phoneme>ˈlɛɔʃ ˈjanaːtʃɛk</phoneme></lexeme>
<lexeme><grapheme>Levit</grapheme><phoneme>ˈlɛvɪt</phoneme></lexeme>
<lexeme><grapheme>Liszt</grapheme><phoneme>lɪst</phoneme></lexeme>
<lexeme><grapheme>Lully</grapheme><phoneme>lyˈliː</phoneme></lexeme>
<lexeme><grapheme>Maazel</grapheme><phoneme>maˈzɛl</phoneme></lexeme>
<lexeme><grapheme>Mascagni</grapheme><phoneme>masˈkanji</phoneme></lexeme>
<lexeme><grapheme>Massenet</grapheme><phoneme>masəˈnɛ</phoneme></lexeme>
<lexeme><grapheme>Mäkelä</grapheme><phoneme>ˈmɛkɛlɛ</phoneme></lexeme>
<lexeme><grapheme>Mendelssohn</grapheme><phoneme>ˈmɛndl̩szoːn</phoneme></lexeme>
<lexeme><grapheme>Menuhin</grapheme><phoneme>ˈmɛnuhiːn</phoneme></lexeme>
<lexeme><grapheme>Messiaen</grapheme><phoneme>mɛˈsjɑ̃ː</phoneme></lexeme>
<lexeme><grapheme>Milhaud</grapheme><phoneme>miˈjoː</phoneme></lexeme>
<lexeme><grapheme>Moniuszko</grapheme><phoneme>mɔˈnjuʃko</phoneme></lexeme>
<lexeme><grapheme>Monteverdi</grapheme><phoneme>mɔnteˈvɛʁdi</phoneme></lexeme>
<lexeme><grapheme>Mussorgski</grapheme><phoneme>ˈmʊsɔʁkski</phoneme></lexeme>
<lexeme><grapheme>Nelsons</grapheme><phoneme>ˈnɛlsɔns</phoneme></lexeme>
<lexeme><grapheme>Norrington</grapheme><phoneme>ˈnɔʁɪŋtn̩</phoneme></lexeme>
<lexeme><grapheme>Oistrach</grapheme><phoneme>ˈɔɪstʁax</phoneme></lexeme>
<lexeme><grapheme>Ozawa</grapheme><phoneme>oˈzaːwa</phoneme></lexeme>
<lexeme><grapheme>Pachelbel</grapheme><phoneme>paˈxɛlbl̩</phoneme></lexeme>
<lexeme><grapheme>Paganini</grapheme><phoneme>paɡaˈniːni</phoneme></lexeme>
<lexeme><grapheme>Penderecki</grapheme><phoneme>pɛndɛˈʁɛtski</phoneme></lexeme>
<lexeme><grapheme>Pergolesi</grapheme><phoneme>pɛʁɡoˈleːzi</phoneme></lexeme>
<lexeme><grapheme>Philip Glass</grapheme><phoneme>ˈfɪlɪp ˈɡlɛs</phoneme></lexeme>
<lexeme><grapheme>Plácido</grapheme><grapheme>Placido</grapheme><phoneme>ˈplaːsido</phoneme></lexeme>
<lexeme><grapheme>Pogorelich</grapheme><phoneme>pɔɡɔˈʁɛlitʃ</phoneme></lexeme>
<lexeme><grapheme>Pollini</grapheme><phoneme>pɔˈliːni</phoneme></lexeme>
<lexeme><grapheme>Ponchielli</grapheme><phoneme>pɔŋkiˈɛli</phoneme></lexeme>
<lexeme><grapheme>Poulenc</grapheme><phoneme>puˈlɛ̃ːk</phoneme></lexeme>
<lexeme><grapheme>Previn</grapheme><phoneme>ˈpʁɛvɪn</phoneme></lexeme>
<lexeme><grapheme>Puccini</grapheme><phoneme>pʊˈtʃiːni</phoneme></lexeme>
<lexeme><grapheme>Purcell</grapheme><phoneme>ˈpɜːsl̩</phoneme></lexeme>
<lexeme><grapheme>Rachmaninow</grapheme><grapheme>Rachmaninoff</grapheme><phoneme>ʁaxˈmaːniːnɔf</phoneme></lexeme>
<lexeme><grapheme>Rattle</grapheme><phoneme>ˈʁɛtl̩</phoneme></lexeme>
<lexeme><grapheme>Ravel</grapheme><phoneme>ʁaˈvɛl</phoneme></lexeme>
<lexeme><grapheme>Respighi</grapheme><phoneme>ʁɛsˈpiːɡi</phoneme></lexeme>
<lexeme><grapheme>Rimski-Korsakow</grapheme><phoneme>ˈʁɪmski ˈkɔʁsakɔf</phoneme></lexeme>
<lexeme><grapheme>Rossini</grapheme><phoneme>ʁɔˈsiːni</phoneme></lexeme>
<lexeme><grapheme>Rostropowitsch</grapheme><phoneme>ʁɔstʁoˈpoːvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Salieri</grapheme><phoneme>zaliˈeːʁi</phoneme></lexeme>
<lexeme><grapheme>Salonen</grapheme><phoneme>ˈsalɔnɛn</phoneme></lexeme>
<lexeme><grapheme>Satie</grapheme><phoneme>saˈtiː</phoneme></lexeme>
<lexeme><grapheme>Savall</grapheme><phoneme>saˈval</phoneme></lexeme>
<lexeme><grapheme>Schostakowitsch</grapheme><phoneme>ʃɔstaˈkoːvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Sibelius</grapheme><phoneme>ziˈbeːliʊs</phoneme></lexeme>
<lexeme><grapheme>Simon Rattle</grapheme><phoneme>ˈsaɪmən ˈʁɛtl̩</phoneme></lexeme>
<lexeme><grapheme>Skrjabin</grapheme><phoneme>ˈskʁjaːbiːn</phoneme></lexeme>
<lexeme><grapheme>Smetana</grapheme><phoneme>ˈsmɛtana</phoneme></lexeme>
<lexeme><grapheme>Sokolov</grapheme><phoneme>sɔkɔˈlɔf</phoneme></lexeme>
<lexeme><grapheme>Solti</grapheme><phoneme>ˈʃolti</phoneme></lexeme>
<lexeme><grapheme>Spontini</grapheme><phoneme>spɔnˈtiːni</phoneme></lexeme>
<lexeme><grapheme>Strawinsky</grapheme><grapheme>Strawinski</grapheme><phoneme>stʁaˈvɪnski</phoneme></lexeme>
<lexeme><grapheme>Szymanowski</grapheme><phoneme>ʃɪmaˈnɔfski</phoneme></lexeme>
<lexeme><grapheme>Telemann</grapheme><phoneme>ˈteːləman</phoneme></lexeme>
<lexeme><grapheme>Tippett</grapheme><phoneme>ˈtɪpɪt</phoneme></lexeme>
<lexeme><grapheme>Toscanini</grapheme><phoneme>tɔskaˈniːni</phoneme></lexeme>
<lexeme><grapheme>Tschaikowsky</grapheme><phoneme>tʃaɪˈkɔfski</phoneme></lexeme>
<lexeme><grapheme>Varèse</grapheme><phoneme>vaˈʁɛːs</phoneme></lexeme>
<lexeme><grapheme>Vaughan</grapheme><phoneme>vɔːn</phoneme></lexeme>
<lexeme><grapheme>Verdi</grapheme><phoneme>ˈvɛʁdi</phoneme></lexeme>
<lexeme><grapheme>Villazón</grapheme><grapheme>Villazon</grapheme><phoneme>bijaˈsɔn</phoneme></lexeme>
<lexeme><grapheme>Wieniawski</grapheme><phoneme>vjɛˈnjafski</phoneme></lexeme>
<lexeme><grapheme>Xenakis</grapheme><phoneme>kseˈnakɪs</phoneme></lexeme>
<lexeme><grapheme>Yehudi Menuhin</grapheme><phoneme>jeˈhuːdi ˈmɛnuhiːn</phoneme></lexeme>
<lexeme><grapheme>Yuja Wang</grapheme><phoneme>ˈjuːdʒa ˈwaŋ</phoneme></lexeme>
<lexeme><grapheme>Zemlinsky</grapheme><phoneme>tsɛmˈlɪnski</phoneme></lexeme>
<lexeme><grapheme>Zubin Mehta</grapheme><phoneme>ˈzuːbɪn ˈmeːta</phoneme></lexeme>
<!-- Maler, Bildhauer, Architekten, Mode -->
<lexeme><grapheme>Abramovic</grapheme><phoneme>abʁaˈmɔvitʃ</phoneme></lexeme>
<lexeme><grapheme>Antoni Gaudí</grapheme><phoneme>ənˈtɔni ɡaʊˈdiː</phoneme></lexeme>
<lexeme><grapheme>Arcimboldo</grapheme><phoneme>aʁtʃimˈbɔldo</phoneme></lexeme>
<lexeme><grapheme>Auguste Renoir</grapheme><phoneme>oˈɡyst ʁəˈnwaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Balenciaga</grapheme><phoneme>balɛnsiˈaːɡa</phoneme></lexeme>
<lexeme><grapheme>Balmain</grapheme><phoneme>balˈmɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Banksy</grapheme><phoneme>ˈbɛŋksi</phoneme></lexeme>
<lexeme><grapheme>Basquiat</grapheme><phoneme>baskiˈa</phoneme></lexeme>
<lexeme><grapheme>Bernini</grapheme><phoneme>bɛʁˈniːni</phoneme></lexeme>
<lexeme><grapheme>Beuys</grapheme><phoneme>bɔʏs</phoneme></lexeme>
<lexeme><grapheme>Botticelli</grapheme><phoneme>bɔtiˈtʃɛli</phoneme></lexeme>
<lexeme><grapheme>Boucher</grapheme><phoneme>buˈʃeː</phoneme></lexeme>
<lexeme><grapheme>Braque</grapheme><phoneme>bʁak</phoneme></lexeme>
<lexeme><grapheme>Brâncuși</grapheme><grapheme>Brancusi</grapheme><phoneme>bʁɑ̃kuˈsi</phoneme></lexeme>
<lexeme><grapheme>Breughel</grapheme><grapheme>Brueghel</grapheme><phoneme>ˈbʁɔʏɡl̩</phoneme></lexeme>
<lexeme><grapheme>Brunelleschi</grapheme><phoneme>bʁuneˈlɛski</phoneme></lexeme>
<lexeme><grapheme>Buonarroti</grapheme><phoneme>buonaˈʁɔti</phoneme></lexeme>
<lexeme><grapheme>Calatrava</grapheme><phoneme>kalaˈtʁaːva</phoneme></lexeme>
<lexeme><grapheme>Calder</grapheme><phoneme>ˈkɔːldɐ</phoneme></lexeme>
<lexeme><grapheme>Canova</grapheme><phoneme>kaˈnoːva</phoneme></lexeme>
<lexeme><grapheme>Caravaggio</grapheme><phoneme>kaʁaˈvadʒo</phoneme></lexeme>
<lexeme><grapheme>Cardin</grapheme><phoneme>kaʁˈdɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Cattelan</grapheme><phoneme>katˈlan</phoneme></lexeme>
<lexeme><grapheme>Cellini</grapheme><phoneme>tʃɛˈliːni</phoneme></lexeme>
<lexeme><grapheme>Cézanne</grapheme><grapheme>Cezanne</grapheme><phoneme>seˈzan</phoneme></lexeme>
<lexeme><grapheme>Chagall</grapheme><phoneme>ʃaˈɡal</phoneme></lexeme>
<lexeme><grapheme>Chardin</grapheme><phoneme>ʃaʁˈdɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Chillida</grapheme><phoneme>tʃiˈliːda</phoneme></lexeme>
<lexeme><grapheme>Chipperfield</grapheme><phoneme>ˈtʃɪpɐfiːlt</phoneme></lexeme>
<lexeme><grapheme>Chirico</grapheme><phoneme>ˈkiːʁiko</phoneme></lexeme>
<lexeme><grapheme>Coco Chanel</grapheme><phoneme>koˈko ʃaˈnɛl</phoneme></lexeme>
<lexeme><grapheme>Corbusier</grapheme><phoneme>kɔʁbyziˈeː</phoneme></lexeme>
<lexeme><grapheme>Corot</grapheme><phoneme>koˈʁoː</phoneme></lexeme>
<lexeme><grapheme>Correggio</grapheme><phoneme>kɔˈʁɛdʒo</phoneme></lexeme>
<lexeme><grapheme>Courbet</grapheme><phoneme>kuʁˈbɛ</phoneme></lexeme>
<lexeme><grapheme>Courrèges</grapheme><phoneme>kuˈʁɛːʃ</phoneme></lexeme>
<lexeme><grapheme>da Vinci</grapheme><grapheme>Da Vinci</grapheme><phoneme>da ˈvɪntʃi</phoneme></lexeme>
<lexeme><grapheme>Dalí</grapheme><grapheme>Dali</grapheme><phoneme>daˈliː</phoneme></lexeme>
<lexeme><grapheme>Daniel Libeskind</grapheme><phoneme>ˈdɛnjəl ˈliːbəskɪnt</phoneme></lexeme>
<lexeme><grapheme>Daumier</grapheme><phoneme>domiˈeː</phoneme></lexeme>
<lexeme><grapheme>David Chipperfield</grapheme><phoneme>ˈdeɪvɪt ˈtʃɪpɐfiːlt</phoneme></lexeme>
<lexeme><grapheme>David Hockney</grapheme><phoneme>ˈdeɪvɪt ˈhɔkni</phoneme></lexeme>
<lexeme><grapheme>Degas</grapheme><phoneme>dəˈɡa</phoneme></lexeme>
<lexeme><grapheme>Delacroix</grapheme><phoneme>dəlaˈkʁwa</phoneme></lexeme>
<lexeme><grapheme>Delaunay</grapheme><phoneme>dəloˈnɛ</phoneme></lexeme>
<lexeme><grapheme>Demi Moore</grapheme><phoneme>dəˈmiː ˈmuːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Duchamp</grapheme><phoneme>dyˈʃɑ̃ː</phoneme></lexeme>
<lexeme><grapheme>Dufy</grapheme><phoneme>dyˈfi</phoneme></lexeme>
<lexeme><grapheme>Eiffel</grapheme><phoneme>ɛˈfɛl</phoneme></lexeme>
<lexeme><grapheme>El Greco</grapheme><phoneme>ɛl ˈɡʁɛko</phoneme></lexeme>
<lexeme><grapheme>Eliasson</grapheme><phoneme>ɛˈliasɔn</phoneme></lexeme>
<lexeme><grapheme>Fabergé</grapheme><grapheme>Faberge</grapheme><phoneme>fabɛʁˈʒeː</phoneme></lexeme>
<lexeme><grapheme>Fra Angelico</grapheme><phoneme>fʁa anˈdʒeːliko</phoneme></lexeme>
<lexeme><grapheme>Fragonard</grapheme><phoneme>fʁaɡoˈnaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Francis Bacon</grapheme><phoneme>ˈfʁɛnsɪs ˈbeɪkn̩</phoneme></lexeme>
<lexeme><grapheme>Frank Gehry</grapheme><phoneme>fʁɛŋk ˈɡɛːʁi</phoneme></lexeme>
<lexeme><grapheme>Gaudí</grapheme><grapheme>Gaudi</grapheme><phoneme>ɡaʊˈdiː</phoneme></lexeme>
<lexeme><grapheme>Gauguin</grapheme><phoneme>ɡoˈɡɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Gaultier</grapheme><phoneme>ɡotiˈeː</phoneme></lexeme>
<lexeme><grapheme>Gehry</grapheme><phoneme>ˈɡɛːʁi</phoneme></lexeme>
<lexeme><grapheme>Gentileschi</grapheme><phoneme>dʒentiˈlɛski</phoneme></lexeme>
<lexeme><grapheme>Géricault</grapheme><phoneme>ʒeʁiˈkoː</phoneme></lexeme>
<lexeme><grapheme>Ghirlandaio</grapheme><phoneme>ɡiʁlanˈdaːjo</phoneme></lexeme>
<lexeme><grapheme>Giacometti</grapheme><phoneme>dʒakoˈmɛti</phoneme></lexeme>
<lexeme><grapheme>Giorgione</grapheme><phoneme>dʒɔʁˈdʒoːne</phoneme></lexeme>
<lexeme><grapheme>Giotto</grapheme><phoneme>ˈdʒɔto</phoneme></lexeme>
<lexeme><grapheme>Giugiaro</grapheme><phoneme>dʒuˈdʒaːʁo</phoneme></lexeme>
<lexeme><grapheme>Henry Moore</grapheme><phoneme>ˈhɛnʁi ˈmuːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Hirst</grapheme><phoneme>hɜːst</phoneme></lexeme>
<lexeme><grapheme>Hockney</grapheme><phoneme>ˈhɔkni</phoneme></lexeme>
<lexeme><grapheme>Hodler</grapheme><phoneme>ˈhoːdlɐ</phoneme></lexeme>
<lexeme><grapheme>Hogarth</grapheme><phoneme>ˈhoʊɡaːɐ̯θ</phoneme></lexeme>
<lexeme><grapheme>Hokusai</grapheme><phoneme>ˈhoːkusaɪ</phoneme></lexeme>
<lexeme><grapheme>Ingres</grapheme><phoneme>ˈɛ̃ːɡʁə</phoneme></lexeme>
<lexeme><grapheme>Jacques-Louis David</grapheme><phoneme>ʒak luˈi daˈvit</phoneme></lexeme>
<lexeme><grapheme>Jasper Johns</grapheme><phoneme>ˈdʒɛspɐ ˈdʒɔns</phoneme></lexeme>
<lexeme><grapheme>Jawlensky</grapheme><phoneme>jaˈvlɛnski</phoneme></lexeme>
<lexeme><grapheme>Jean Paul Gaultier</grapheme><phoneme>ʒɑ̃ː pɔl ɡotiˈeː</phoneme></lexeme>
<lexeme><grapheme>Jeanne-Claude</grapheme><phoneme>ʒan ˈkloːt</phoneme></lexeme>
<lexeme><grapheme>Joan Miró</grapheme><phoneme>ʒuˈan miˈʁo</phoneme></lexeme>
<lexeme><grapheme>Kandinsky</grapheme><phoneme>kanˈdɪnski</phoneme></lexeme>
<lexeme><grapheme>Kapoor</grapheme><phoneme>kəˈpuːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Keith Haring</grapheme><phoneme>kiːθ ˈhɛːʁɪŋ</phoneme></lexeme>
<lexeme><grapheme>Koons</grapheme><phoneme>kuːns</phoneme></lexeme>
<lexeme><grapheme>Kusama</grapheme><phoneme>kuˈsaːma</phoneme></lexeme>
<lexeme><grapheme>Lautrec</grapheme><phoneme>loˈtʁɛk</phoneme></lexeme>
<lexeme><grapheme>Leibovitz</grapheme><phoneme>ˈliːbəvɪts</phoneme></lexeme>
<lexeme><grapheme>Leonardo da Vinci</grapheme><phoneme>leoˈnaʁdo da ˈvɪntʃi</phoneme></lexeme>
<lexeme><grapheme>Léger</grapheme><phoneme>leˈʒeː</phoneme></lexeme>
<lexeme><grapheme>Lissitzky</grapheme><phoneme>lɪˈsɪtski</phoneme></lexeme>
<lexeme><grapheme>Louise Bourgeois</grapheme><phoneme>luˈiːs buʁˈʒwa</phoneme></lexeme>
<lexeme><grapheme>Lucian Freud</grapheme><phoneme>ˈluːʃn̩ ˈfʁɔɪt</phoneme></lexeme>
<lexeme><grapheme>Magritte</grapheme><phoneme>maˈɡʁɪt</phoneme></lexeme>
<lexeme><grapheme>Maillol</grapheme><phoneme>maˈjɔl</phoneme></lexeme>
<lexeme><grapheme>Malewitsch</grapheme><phoneme>maˈleːvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Man Ray</grapheme><phoneme>mɛn ˈʁeɪ</phoneme></lexeme>
<lexeme><grapheme>Manet</grapheme><phoneme>maˈnɛ</phoneme></lexeme>
<lexeme><grapheme>Mantegna</grapheme><phoneme>manˈtɛnja</phoneme></lexeme>
<lexeme><grapheme>Mapplethorpe</grapheme><phoneme>ˈmeɪpl̩θɔːɐ̯p</phoneme></lexeme>
<lexeme><grapheme>Masaccio</grapheme><phoneme>maˈzatʃo</phoneme></lexeme>
<lexeme><grapheme>Matisse</grapheme><phoneme>maˈtɪs</phoneme></lexeme>
<lexeme><grapheme>McQueen</grapheme><phoneme>məˈkwiːn</phoneme></lexeme>
<lexeme><grapheme>Michael Moore</grapheme><phoneme>ˈmaɪkl̩ ˈmuːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Michelangelo</grapheme><phoneme>mikeˈlandʒelo</phoneme></lexeme>
<lexeme><grapheme>Mies van der Rohe</grapheme><phoneme>miːs fan deːɐ̯ ˈʁoːə</phoneme></lexeme>
<lexeme><grapheme>Millet</grapheme><phoneme>miˈlɛ</phoneme></lexeme>
<lexeme><grapheme>Miró</grapheme><phoneme>miˈʁo</phoneme></lexeme>
<lexeme><grapheme>Miyake</grapheme><phoneme>miˈjaːke</phoneme></lexeme>
<lexeme><grapheme>Modigliani</grapheme><phoneme>modilˈjaːni</phoneme></lexeme>
<lexeme><grapheme>Moholy-Nagy</grapheme><phoneme>ˈmohoj ˈnɔdj</phoneme></lexeme>
<lexeme><grapheme>Mondrian</grapheme><phoneme>ˈmɔndʁiaːn</phoneme></lexeme>
<lexeme><grapheme>Monet</grapheme><phoneme>moˈnɛ</phoneme></lexeme>
<lexeme><grapheme>Morisot</grapheme><phoneme>moʁiˈzoː</phoneme></lexeme>
<lexeme><grapheme>Munch</grapheme><phoneme>mʊŋk</phoneme></lexeme>
<lexeme><grapheme>Niki de Saint Phalle</grapheme><phoneme>niˈki də sɛ̃ː ˈfal</phoneme></lexeme>
<lexeme><grapheme>Norman Foster</grapheme><phoneme>ˈnɔːɐ̯mən ˈfɔstɐ</phoneme></lexeme>
<lexeme><grapheme>Nouvel</grapheme><phoneme>nuˈvɛl</phoneme></lexeme>
<lexeme><grapheme>O'Keeffe</grapheme><phoneme>oʊˈkiːf</phoneme></lexeme>
<lexeme><grapheme>Olafur Eliasson</grapheme><phoneme>ˈoːlavʏʁ ɛˈliasɔn</phoneme></lexeme>
<lexeme><grapheme>Palladio</grapheme><phoneme>paˈlaːdio</phoneme></lexeme>
<lexeme><grapheme>Paul Cézanne</grapheme><phoneme>pɔl seˈzan</phoneme></lexeme>
<lexeme><grapheme>Paul Gauguin</grapheme><phoneme>pɔl ɡoˈɡɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Piranesi</grapheme><phoneme>piʁaˈneːzi</phoneme></lexeme>
<lexeme><grapheme>Pissarro</grapheme><phoneme>pisaˈʁoː</phoneme></lexeme>
<lexeme><grapheme>Pollock</grapheme><phoneme>ˈpɔlək</phoneme></lexeme>
<lexeme><grapheme>Poussin</grapheme><phoneme>puˈsɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Renoir</grapheme><phoneme>ʁəˈnwaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Repin</grapheme><phoneme>ˈʁɛpiːn</phoneme></lexeme>
<lexeme><grapheme>Reynolds</grapheme><phoneme>ˈʁɛnl̩ts</phoneme></lexeme>
<lexeme><grapheme>Rodin</grapheme><phoneme>ʁoˈdɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Roger Moore</grapheme><phoneme>ˈʁɔdʒɐ ˈmuːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Rothko</grapheme><phoneme>ˈʁɔθkoʊ</phoneme></lexeme>
<lexeme><grapheme>Roy Lichtenstein</grapheme><phoneme>ʁɔɪ ˈlɪktn̩staɪn</phoneme></lexeme>
<lexeme><grapheme>Ruisdael</grapheme><phoneme>ˈʁɔɪsdaːl</phoneme></lexeme>
<lexeme><grapheme>Ruscha</grapheme><phoneme>ˈʁuːʃeɪ</phoneme></lexeme>
<lexeme><grapheme>Saarinen</grapheme><phoneme>ˈsaːʁinɛn</phoneme></lexeme>
<lexeme><grapheme>Saint Phalle</grapheme><phoneme>sɛ̃ː ˈfal</phoneme></lexeme>
<lexeme><grapheme>Schiaparelli</grapheme><phoneme>skjapaˈʁɛli</phoneme></lexeme>
<lexeme><grapheme>Seurat</grapheme><phoneme>søˈʁa</phoneme></lexeme>
<lexeme><grapheme>Sherman</grapheme><phoneme>ˈʃɜːmən</phoneme></lexeme>
<lexeme><grapheme>Signac</grapheme><phoneme>siˈɲak</phoneme></lexeme>
<lexeme><grapheme>Sisley</grapheme><phoneme>sɪsˈlɛ</phoneme></lexeme>
<lexeme><grapheme>Soulages</grapheme><phoneme>suˈlaːʃ</phoneme></lexeme>
<lexeme><grapheme>Soutine</grapheme><phoneme>suˈtiːn</phoneme></lexeme>
<lexeme><grapheme>Tàpies</grapheme><grapheme>Tapies</grapheme><phoneme>ˈtaːpiəs</phoneme></lexeme>
<lexeme><grapheme>Tiepolo</grapheme><phoneme>tiˈeːpolo</phoneme></lexeme>
<lexeme><grapheme>Tinguely</grapheme><phoneme>tɛ̃ɡəˈli</phoneme></lexeme>
<lexeme><grapheme>Toulouse-Lautrec</grapheme><phoneme>tuˈluːs loˈtʁɛk</phoneme></lexeme>
<lexeme><grapheme>Uccello</grapheme><phoneme>uˈtʃɛlo</phoneme></lexeme>
<lexeme><grapheme>Utrillo</grapheme><phoneme>yˈtʁijo</phoneme></lexeme>
<lexeme><grapheme>van de Velde</grapheme><phoneme>fan də ˈfɛldə</phoneme></lexeme>
<lexeme><grapheme>van Dyck</grapheme><phoneme>fan ˈdaɪk</phoneme></lexeme>
<lexeme><grapheme>van Eyck</grapheme><phoneme>fan ˈaɪk</phoneme></lexeme>
<lexeme><grapheme>van Gogh</grapheme><grapheme>Van Gogh</grapheme><phoneme>fan ˈɡɔx</phoneme></lexeme>
<lexeme><grapheme>Vasarely</grapheme><phoneme>vazaʁeˈli</phoneme></lexeme>
<lexeme><grapheme>Vasari</grapheme><phoneme>vaˈzaːʁi</phoneme></lexeme>
<lexeme><grapheme>Vermeer</grapheme><phoneme>vɛʁˈmeːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Veronese</grapheme><phoneme>veʁoˈneːze</phoneme></lexeme>
<lexeme><grapheme>Verrocchio</grapheme><phoneme>vɛˈʁɔkio</phoneme></lexeme>
<lexeme><grapheme>Vincent van Gogh</grapheme><phoneme>ˈvɪntsɛnt fan ˈɡɔx</phoneme></lexeme>
<lexeme><grapheme>Vlaminck</grapheme><phoneme>vlaˈmɛ̃ːk</phoneme></lexeme>
<lexeme><grapheme>Warhol</grapheme><phoneme>ˈwɔːɐ̯hoʊl</phoneme></lexeme>
<lexeme><grapheme>Wassily</grapheme><grapheme>Wassili</grapheme><phoneme>vaˈsiːli</phoneme></lexeme>
<lexeme><grapheme>Westwood</grapheme><phoneme>ˈwɛstwʊt</phoneme></lexeme>
<lexeme><grapheme>Whistler</grapheme><phoneme>ˈwɪslɐ</phoneme></lexeme>
<lexeme><grapheme>Yayoi Kusama</grapheme><phoneme>ˈjajoi kuˈsaːma</phoneme></lexeme>
<lexeme><grapheme>Zaha</grapheme><phoneme>ˈzaha</phoneme></lexeme>
<lexeme><grapheme>Zumthor</grapheme><phoneme>ˈtsʊmtoːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Zurbarán</grapheme><grapheme>Zurbaran</grapheme><phoneme>suʁbaˈʁan</phoneme></lexeme>
<!-- Film und Fernsehen -->
<lexeme><grapheme>Adrien</grapheme><phoneme>adʁiˈɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Adrien Brody</grapheme><phoneme>ˈeɪdʁiən ˈbʁoʊdi</phoneme></lexeme>
<lexeme><grapheme>Affleck</grapheme><phoneme>ˈɛflɛk</phoneme></lexeme>
<lexeme><grapheme>Aki</grapheme><phoneme>ˈaki</phoneme></lexeme>
<lexeme><grapheme>Akın</grapheme><grapheme>Akin</grapheme><phoneme>aˈkɪn</phoneme></lexeme>
<lexeme><grapheme>Al Pacino</grapheme><phoneme>ɛl pəˈtʃiːnoʊ</phoneme></lexeme>
<lexeme><grapheme>Alec</grapheme><phoneme>ˈɛlɪk</phoneme></lexeme>
<lexeme><grapheme>Alfred Hitchcock</grapheme><phoneme>ˈɛlfʁɪt ˈhɪtʃkɔk</phoneme></lexeme>
<lexeme><grapheme>Almodóvar</grapheme><grapheme>Almodovar</grapheme><phoneme>almoˈdoːvaʁ</phoneme></lexeme>
<lexeme><grapheme>Amber Heard</grapheme><phoneme>ˈɛmbɐ ˈhɜːt</phoneme></lexeme>
<lexeme><grapheme>Andrews</grapheme><phoneme>ˈɛndʁuːs</phoneme></lexeme>
<lexeme><grapheme>Ang Lee</grapheme><phoneme>aŋ ˈliː</phoneme></lexeme>
<lexeme><grapheme>Angelina Jolie</grapheme><phoneme>ɛndʒəˈliːna dʒoʊˈliː</phoneme></lexeme>
<lexeme><grapheme>Aniston</grapheme><phoneme>ˈɛnɪstn̩</phoneme></lexeme>
<lexeme><grapheme>Anne Hathaway</grapheme><phoneme>ɛn ˈhɛθəweɪ</phoneme></lexeme>
<lexeme><grapheme>Antonioni</grapheme><phoneme>antoniˈoːni</phoneme></lexeme>
<lexeme><grapheme>Ardant</grapheme><phoneme>aʁˈdɑ̃ː</phoneme></lexeme>
<lexeme><grapheme>Astaire</grapheme><phoneme>əˈstɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Attenborough</grapheme><phoneme>ˈɛtn̩bəʁə</phoneme></lexeme>
<lexeme><grapheme>Audrey Tautou</grapheme><phoneme>oˈdʁɛ toˈtu</phoneme></lexeme>
<lexeme><grapheme>Aznavour</grapheme><phoneme>aznaˈvuːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Bacall</grapheme><phoneme>bəˈkɔːl</phoneme></lexeme>
<lexeme><grapheme>Banderas</grapheme><phoneme>banˈdeːʁas</phoneme></lexeme>
<lexeme><grapheme>Bardem</grapheme><phoneme>baʁˈdɛm</phoneme></lexeme>
<lexeme><grapheme>Bardot</grapheme><phoneme>baʁˈdoː</phoneme></lexeme>
<lexeme><grapheme>Barrymore</grapheme><phoneme>ˈbɛʁimɔːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Batman</grapheme><phoneme>ˈbɛtmɛn</phoneme></lexeme>
<lexeme><grapheme>Beatty</grapheme><phoneme>ˈbeɪti</phoneme></lexeme>
<lexeme><grapheme>Bellucci</grapheme><phoneme>bɛˈlʊtʃi</phoneme></lexeme>
<lexeme><grapheme>Belmondo</grapheme><phoneme>bɛlmɔ̃ˈdoː</phoneme></lexeme>
<lexeme><grapheme>Benedict</grapheme><phoneme>ˈbɛnɪdɪkt</phoneme></lexeme>
<lexeme><grapheme>Benigni</grapheme><phoneme>beˈninji</phoneme></lexeme>
<lexeme><grapheme>Bergman</grapheme><phoneme>ˈbɛʁkman</phoneme></lexeme>
<lexeme><grapheme>Bertolucci</grapheme><phoneme>bɛʁtoˈlʊtʃi</phoneme></lexeme>
<lexeme><grapheme>Besson</grapheme><phoneme>bɛˈsɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>Bette Davis</grapheme><phoneme>ˈbɛti ˈdeɪvɪs</phoneme></lexeme>
<lexeme><grapheme>Bette Midler</grapheme><phoneme>bɛt ˈmɪdlɐ</phoneme></lexeme>
<lexeme><grapheme>Bigelow</grapheme><phoneme>ˈbɪɡəloʊ</phoneme></lexeme>
<lexeme><grapheme>Billy Wilder</grapheme><phoneme>ˈbɪli ˈwaɪldɐ</phoneme></lexeme>
<lexeme><grapheme>Binoche</grapheme><phoneme>biˈnɔʃ</phoneme></lexeme>
<lexeme><grapheme>Blanchett</grapheme><phoneme>ˈblɛntʃɪt</phoneme></lexeme>
<lexeme><grapheme>Brando</grapheme><phoneme>ˈbʁɛndoʊ</phoneme></lexeme>
<lexeme><grapheme>Bresson</grapheme><phoneme>bʁɛˈsɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>Bridget Jones</grapheme><phoneme>ˈbʁɪdʒɪt ˈdʒoʊns</phoneme></lexeme>
<lexeme><grapheme>Brigitte Bardot</grapheme><phoneme>bʁiˈʒɪt baʁˈdoː</phoneme></lexeme>
<lexeme><grapheme>Bronson</grapheme><phoneme>ˈbʁɔnsn̩</phoneme></lexeme>
<lexeme><grapheme>Brooks</grapheme><phoneme>bʁʊks</phoneme></lexeme>
<lexeme><grapheme>Brosnan</grapheme><phoneme>ˈbʁɔsnən</phoneme></lexeme>
<lexeme><grapheme>Brynner</grapheme><phoneme>ˈbʁɪnɐ</phoneme></lexeme>
<lexeme><grapheme>Bud Spencer</grapheme><phoneme>bat ˈspɛnsɐ</phoneme></lexeme>
<lexeme><grapheme>Bullock</grapheme><phoneme>ˈbʊlək</phoneme></lexeme>
<lexeme><grapheme>Buñuel</grapheme><grapheme>Bunuel</grapheme><phoneme>bunjuˈɛl</phoneme></lexeme>
<lexeme><grapheme>Burt Lancaster</grapheme><phoneme>bɜːt ˈlɛnkɛstɐ</phoneme></lexeme>
<lexeme><grapheme>Burt Reynolds</grapheme><phoneme>bɜːt ˈʁɛnl̩ts</phoneme></lexeme>
<lexeme><grapheme>Burton</grapheme><phoneme>ˈbɜːtn̩</phoneme></lexeme>
<lexeme><grapheme>Buster Keaton</grapheme><phoneme>ˈbastɐ ˈkiːtn̩</phoneme></lexeme>
<lexeme><grapheme>Campbell</grapheme><phoneme>ˈkɛmbl̩</phoneme></lexeme>
<lexeme><grapheme>Campion</grapheme><phoneme>ˈkɛmpiən</phoneme></lexeme>
<lexeme><grapheme>Capra</grapheme><phoneme>ˈkɛpʁa</phoneme></lexeme>
<lexeme><grapheme>Carrey</grapheme><phoneme>ˈkɛʁi</phoneme></lexeme>
<lexeme><grapheme>Cartier-Bresson</grapheme><phoneme>kaʁtiˈeː bʁɛˈsɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>Cary</grapheme><phoneme>ˈkɛʁi</phoneme></lexeme>
<lexeme><grapheme>Cary Grant</grapheme><phoneme>ˈkɛʁi ˈɡʁaːnt</phoneme></lexeme>
<lexeme><grapheme>Cassavetes</grapheme><phoneme>kɛsəˈviːtɪs</phoneme></lexeme>
<lexeme><grapheme>Catherine Deneuve</grapheme><phoneme>kaˈtʁiːn dəˈnøːf</phoneme></lexeme>
<lexeme><grapheme>Ceylan</grapheme><phoneme>dʒeɪˈlan</phoneme></lexeme>
<lexeme><grapheme>Chabrol</grapheme><phoneme>ʃaˈbʁɔl</phoneme></lexeme>
<lexeme><grapheme>Chalamet</grapheme><phoneme>ʃalaˈmɛ</phoneme></lexeme>
<lexeme><grapheme>Chaplin</grapheme><phoneme>ˈtʃɛplɪn</phoneme></lexeme>
<lexeme><grapheme>Charles Aznavour</grapheme><phoneme>ʃaʁl aznaˈvuːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Charles Laughton</grapheme><phoneme>tʃaːɐ̯ls ˈlɔːtn̩</phoneme></lexeme>
<lexeme><grapheme>Charlize Theron</grapheme><phoneme>ʃaʁˈliːs ˈθɛʁən</phoneme></lexeme>
<lexeme><grapheme>Charlotte Gainsbourg</grapheme><phoneme>ʃaʁˈlɔt ɡɛ̃sˈbuːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Charlton Heston</grapheme><phoneme>ˈtʃaːɐ̯ltn̩ ˈhɛstn̩</phoneme></lexeme>
<lexeme><grapheme>Chazelle</grapheme><phoneme>ʃəˈzɛl</phoneme></lexeme>
<lexeme><grapheme>Christopher Lee</grapheme><phoneme>ˈkʁɪstəfɐ ˈliː</phoneme></lexeme>
<lexeme><grapheme>Christopher Nolan</grapheme><phoneme>ˈkʁɪstəfɐ ˈnoʊlən</phoneme></lexeme>
<lexeme><grapheme>Cillian Murphy</grapheme><phoneme>ˈkɪliən ˈmɜːfi</phoneme></lexeme>
<lexeme><grapheme>Clark Gable</grapheme><phoneme>klaːɐ̯k ˈɡeɪbl̩</phoneme></lexeme>
<lexeme><grapheme>Cleese</grapheme><phoneme>kliːs</phoneme></lexeme>
<lexeme><grapheme>Clooney</grapheme><phoneme>ˈkluːni</phoneme></lexeme>
<lexeme><grapheme>Coen</grapheme><phoneme>ˈkoʊən</phoneme></lexeme>
<lexeme><grapheme>Colbert</grapheme><phoneme>koʊlˈbɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Costa-Gavras</grapheme><phoneme>ˈkɔsta ɡaˈvʁas</phoneme></lexeme>
<lexeme><grapheme>Cotillard</grapheme><phoneme>kɔtiˈjaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Crawford</grapheme><phoneme>ˈkʁɔːfɐt</phoneme></lexeme>
<lexeme><grapheme>Cronenberg</grapheme><phoneme>ˈkʁoʊnənbɜːk</phoneme></lexeme>
<lexeme><grapheme>Crowe</grapheme><phoneme>kʁoʊ</phoneme></lexeme>
<lexeme><grapheme>Cruise</grapheme><phoneme>kʁuːs</phoneme></lexeme>
<lexeme><grapheme>Cuarón</grapheme><phoneme>kuaˈʁɔn</phoneme></lexeme>
<lexeme><grapheme>Cumberbatch</grapheme><phoneme>ˈkambɐbɛtʃ</phoneme></lexeme>
<lexeme><grapheme>Dafoe</grapheme><phoneme>dəˈfoʊ</phoneme></lexeme>
<lexeme><grapheme>Damon</grapheme><phoneme>ˈdeɪmən</phoneme></lexeme>
<lexeme><grapheme>Daniel Craig</grapheme><phoneme>ˈdɛnjəl ˈkʁeɪk</phoneme></lexeme>
<lexeme><grapheme>Daniel Radcliffe</grapheme><phoneme>ˈdɛnjəl ˈʁɛtklɪf</phoneme></lexeme>
<lexeme><grapheme>Dardenne</grapheme><phoneme>daʁˈdɛn</phoneme></lexeme>
<lexeme><grapheme>Dassin</grapheme><phoneme>daˈsɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>David Lean</grapheme><phoneme>ˈdeɪvɪt ˈliːn</phoneme></lexeme>
<lexeme><grapheme>David Lynch</grapheme><phoneme>ˈdeɪvɪt ˈlɪntʃ</phoneme></lexeme>
<lexeme><grapheme>David Niven</grapheme><phoneme>ˈdeɪvɪt ˈnɪvn̩</phoneme></lexeme>
<lexeme><grapheme>Day-Lewis</grapheme><phoneme>deɪ ˈluːɪs</phoneme></lexeme>
<lexeme><grapheme>De Sica</grapheme><phoneme>de ˈsiːka</phoneme></lexeme>
<lexeme><grapheme>Delon</grapheme><phoneme>dəˈlɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>Deneuve</grapheme><phoneme>dəˈnøːf</phoneme></lexeme>
<lexeme><grapheme>Denis Villeneuve</grapheme><phoneme>dəˈni vilˈnøːf</phoneme></lexeme>
<lexeme><grapheme>Denzel</grapheme><phoneme>ˈdɛnzəl</phoneme></lexeme>
<lexeme><grapheme>Denzel Washington</grapheme><phoneme>ˈdɛnzəl ˈwɔʃɪŋtn̩</phoneme></lexeme>
<lexeme><grapheme>Depardieu</grapheme><phoneme>dəpaʁdiˈøː</phoneme></lexeme>
<lexeme><grapheme>Disney</grapheme><phoneme>ˈdɪzni</phoneme></lexeme>
<lexeme><grapheme>Downey</grapheme><phoneme>ˈdaʊni</phoneme></lexeme>
<lexeme><grapheme>Drew Barrymore</grapheme><phoneme>dʁuː ˈbɛʁimɔːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Dreyfuss</grapheme><phoneme>ˈdʁaɪfəs</phoneme></lexeme>
<lexeme><grapheme>Dujardin</grapheme><phoneme>dyʒaʁˈdɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Dunaway</grapheme><phoneme>ˈdanəweɪ</phoneme></lexeme>
<lexeme><grapheme>Eastwood</grapheme><phoneme>ˈiːstwʊt</phoneme></lexeme>
<lexeme><grapheme>Ejiofor</grapheme><phoneme>ˈɛdʒiofɔːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Emir Kusturica</grapheme><phoneme>ˈɛmiʁ kʊsˈtuʁitsa</phoneme></lexeme>
<lexeme><grapheme>Farrow</grapheme><phoneme>ˈfɛʁoʊ</phoneme></lexeme>
<lexeme><grapheme>Faye Dunaway</grapheme><phoneme>feɪ ˈdanəweɪ</phoneme></lexeme>
<lexeme><grapheme>Fellini</grapheme><phoneme>fɛˈliːni</phoneme></lexeme>
<lexeme><grapheme>Fernandel</grapheme><phoneme>fɛʁnɑ̃ˈdɛl</phoneme></lexeme>
<lexeme><grapheme>Fiennes</grapheme><phoneme>faɪns</phoneme></lexeme>
<lexeme><grapheme>Fincher</grapheme><phoneme>ˈfɪntʃɐ</phoneme></lexeme>
<lexeme><grapheme>Firth</grapheme><phoneme>fɜːθ</phoneme></lexeme>
<lexeme><grapheme>Francis Ford Coppola</grapheme><phoneme>ˈfʁɛnsɪs fɔʁt ˈkɔpola</phoneme></lexeme>
<lexeme><grapheme>François Ozon</grapheme><phoneme>fʁɑ̃soˈa oˈzɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>Frank Sinatra</grapheme><phoneme>fʁɛŋk siˈnaːtʁa</phoneme></lexeme>
<lexeme><grapheme>Funès</grapheme><phoneme>fyˈnɛs</phoneme></lexeme>
<lexeme><grapheme>Gabin</grapheme><phoneme>ɡaˈbɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Gadot</grapheme><phoneme>ɡaˈdɔt</phoneme></lexeme>
<lexeme><grapheme>Gainsbourg</grapheme><phoneme>ɡɛ̃sˈbuːɐ̯</phoneme></lexeme>
<lexeme><grapheme>George Lucas</grapheme><phoneme>dʒɔːɐ̯tʃ ˈluːkəs</phoneme></lexeme>
<lexeme><grapheme>Gere</grapheme><phoneme>ɡiːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Gerwig</grapheme><phoneme>ˈɡɜːwɪk</phoneme></lexeme>
<lexeme><grapheme>Gibson</grapheme><phoneme>ˈɡɪpsn̩</phoneme></lexeme>
<lexeme><grapheme>Gilliam</grapheme><phoneme>ˈɡɪliəm</phoneme></lexeme>
<lexeme><grapheme>Glenn Close</grapheme><phoneme>ɡlɛn ˈkloʊs</phoneme></lexeme>
<lexeme><grapheme>Godard</grapheme><phoneme>ɡoˈdaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Greta Gerwig</grapheme><phoneme>ˈɡʁɛta ˈɡɜːwɪk</phoneme></lexeme>
<lexeme><grapheme>Groucho</grapheme><phoneme>ˈɡʁaʊtʃoʊ</phoneme></lexeme>
<lexeme><grapheme>Guy Ritchie</grapheme><phoneme>ɡaɪ ˈʁɪtʃi</phoneme></lexeme>
<lexeme><grapheme>Gyllenhaal</grapheme><phoneme>ˈdʒɪlənhɔːl</phoneme></lexeme>
<lexeme><grapheme>Halle Berry</grapheme><phoneme>ˈhɛli ˈbɛʁi</phoneme></lexeme>
<lexeme><grapheme>Hanks</grapheme><phoneme>hɛŋks</phoneme></lexeme>
<lexeme><grapheme>Harrison</grapheme><phoneme>ˈhɛʁɪsn̩</phoneme></lexeme>
<lexeme><grapheme>Hathaway</grapheme><phoneme>ˈhɛθəweɪ</phoneme></lexeme>
<lexeme><grapheme>Hayworth</grapheme><phoneme>ˈheɪwɜːθ</phoneme></lexeme>
<lexeme><grapheme>Heath Ledger</grapheme><phoneme>hiːθ ˈlɛdʒɐ</phoneme></lexeme>
<lexeme><grapheme>Hedy Lamarr</grapheme><phoneme>ˈhɛdi ləˈmaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Helen Mirren</grapheme><phoneme>ˈhɛlən ˈmɪʁən</phoneme></lexeme>
<lexeme><grapheme>Hepburn</grapheme><phoneme>ˈhɛpbɜːn</phoneme></lexeme>
<lexeme><grapheme>Hercule Poirot</grapheme><phoneme>ɛʁˈkyːl pwaˈʁoː</phoneme></lexeme>
<lexeme><grapheme>Heston</grapheme><phoneme>ˈhɛstn̩</phoneme></lexeme>
<lexeme><grapheme>Hilary Swank</grapheme><phoneme>ˈhɪləʁi ˈswɛŋk</phoneme></lexeme>
<lexeme><grapheme>Hoffman</grapheme><phoneme>ˈhɔfmən</phoneme></lexeme>
<lexeme><grapheme>Hudson</grapheme><phoneme>ˈhatsn̩</phoneme></lexeme>
<lexeme><grapheme>Humphrey</grapheme><phoneme>ˈhamfʁi</phoneme></lexeme>
<lexeme><grapheme>Huppert</grapheme><phoneme>yˈpɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Huston</grapheme><phoneme>ˈçuːstn̩</phoneme></lexeme>
<lexeme><grapheme>Indiana Jones</grapheme><phoneme>ɪndiˈɛna ˈdʒoʊns</phoneme></lexeme>
<lexeme><grapheme>Ingmar Bergman</grapheme><phoneme>ˈɪŋmaʁ ˈbɛʁjman</phoneme></lexeme>
<lexeme><grapheme>Iñárritu</grapheme><phoneme>iˈnjaʁitu</phoneme></lexeme>
<lexeme><grapheme>Jackie Chan</grapheme><phoneme>ˈdʒɛki ˈtʃɛn</phoneme></lexeme>
<lexeme><grapheme>Jacques Tati</grapheme><phoneme>ʒak taˈti</phoneme></lexeme>
<lexeme><grapheme>Jarmusch</grapheme><phoneme>ˈdʒaːɐ̯mʊʃ</phoneme></lexeme>
<lexeme><grapheme>Jean Reno</grapheme><phoneme>ʒɑ̃ː ʁəˈnoː</phoneme></lexeme>
<lexeme><grapheme>Jean Seberg</grapheme><phoneme>dʒiːn ˈsiːbɜːk</phoneme></lexeme>
<lexeme><grapheme>Jean-Louis</grapheme><phoneme>ʒɑ̃luˈi</phoneme></lexeme>
<lexeme><grapheme>Jeremy Irons</grapheme><phoneme>ˈdʒɛʁəmi ˈaɪɐns</phoneme></lexeme>
<lexeme><grapheme>Joaquin Phoenix</grapheme><phoneme>waˈkiːn ˈfiːnɪks</phoneme></lexeme>
<lexeme><grapheme>Johansson</grapheme><phoneme>joˈhansɔn</phoneme></lexeme>
<lexeme><grapheme>John Malkovich</grapheme><phoneme>dʒɔn ˈmɛlkəvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>John Wayne</grapheme><phoneme>dʒɔn ˈweɪn</phoneme></lexeme>
<lexeme><grapheme>Jolie</grapheme><phoneme>ʒoˈliː</phoneme></lexeme>
<lexeme><grapheme>Jones</grapheme><phoneme>dʒoʊns</phoneme></lexeme>
<lexeme><grapheme>Julia Roberts</grapheme><phoneme>ˈdʒuːlia ˈʁɔbɐts</phoneme></lexeme>
<lexeme><grapheme>Julie Andrews</grapheme><phoneme>ˈdʒuːli ˈɛndʁuːs</phoneme></lexeme>
<lexeme><grapheme>Kardashian</grapheme><phoneme>kaːɐ̯ˈdɛʃiən</phoneme></lexeme>
<lexeme><grapheme>Kazan</grapheme><phoneme>kəˈzɛn</phoneme></lexeme>
<lexeme><grapheme>Keanu</grapheme><phoneme>kiˈaːnu</phoneme></lexeme>
<lexeme><grapheme>Keanu Reeves</grapheme><phoneme>kiˈaːnu ˈʁiːvs</phoneme></lexeme>
<lexeme><grapheme>Keaton</grapheme><phoneme>ˈkiːtn̩</phoneme></lexeme>
<lexeme><grapheme>Keira</grapheme><phoneme>ˈkiːɐ̯ʁa</phoneme></lexeme>
<lexeme><grapheme>Kidman</grapheme><phoneme>ˈkɪtmən</phoneme></lexeme>
<lexeme><grapheme>Kieślowski</grapheme><grapheme>Kieslowski</grapheme><phoneme>kjɛʃˈlɔfski</phoneme></lexeme>
<lexeme><grapheme>Kubrick</grapheme><phoneme>ˈkjuːbʁɪk</phoneme></lexeme>
<lexeme><grapheme>Kurosawa</grapheme><phoneme>kuʁoˈsaːwa</phoneme></lexeme>
<lexeme><grapheme>Kusturica</grapheme><phoneme>kʊsˈtuʁitsa</phoneme></lexeme>
<lexeme><grapheme>Lamarr</grapheme><phoneme>ləˈmaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Lancaster</grapheme><phoneme>ˈlɛŋkəstɐ</phoneme></lexeme>
<lexeme><grapheme>Lanthimos</grapheme><phoneme>ˈlanθimɔs</phoneme></lexeme>
<lexeme><grapheme>Laurence Olivier</grapheme><phoneme>ˈlɔʁəns əˈlɪvieɪ</phoneme></lexeme>
<lexeme><grapheme>Lelouch</grapheme><phoneme>ləˈluʃ</phoneme></lexeme>
<lexeme><grapheme>Lemmon</grapheme><phoneme>ˈlɛmən</phoneme></lexeme>
<lexeme><grapheme>Letterman</grapheme><phoneme>ˈlɛtɐmən</phoneme></lexeme>
<lexeme><grapheme>Linklater</grapheme><phoneme>ˈlɪŋkleɪtɐ</phoneme></lexeme>
<lexeme><grapheme>Loach</grapheme><phoneme>loʊtʃ</phoneme></lexeme>
<lexeme><grapheme>Lollobrigida</grapheme><phoneme>loloˈbʁiːdʒida</phoneme></lexeme>
<lexeme><grapheme>Losey</grapheme><phoneme>ˈloʊzi</phoneme></lexeme>
<lexeme><grapheme>Louis Malle</grapheme><phoneme>luˈi ˈmal</phoneme></lexeme>
<lexeme><grapheme>Luchino Visconti</grapheme><phoneme>luˈkiːno vɪsˈkɔnti</phoneme></lexeme>
<lexeme><grapheme>Lumet</grapheme><phoneme>luˈmɛt</phoneme></lexeme>
<lexeme><grapheme>Lumière</grapheme><phoneme>lymiˈɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Lupita Nyong'o</grapheme><phoneme>luˈpiːta ˈnjɔŋo</phoneme></lexeme>
<lexeme><grapheme>Lynch</grapheme><phoneme>lɪntʃ</phoneme></lexeme>
<lexeme><grapheme>MacLaine</grapheme><phoneme>məˈkleɪn</phoneme></lexeme>
<lexeme><grapheme>Magnani</grapheme><phoneme>manˈjaːni</phoneme></lexeme>
<lexeme><grapheme>Malick</grapheme><phoneme>ˈmɛlɪk</phoneme></lexeme>
<lexeme><grapheme>Marais</grapheme><phoneme>maˈʁɛ</phoneme></lexeme>
<lexeme><grapheme>Margot Robbie</grapheme><phoneme>ˈmaːɐ̯ɡoʊ ˈʁɔbi</phoneme></lexeme>
<lexeme><grapheme>Marlon</grapheme><phoneme>ˈmaːɐ̯lən</phoneme></lexeme>
<lexeme><grapheme>McConaughey</grapheme><phoneme>məˈkɔnəheɪ</phoneme></lexeme>
<lexeme><grapheme>McDormand</grapheme><phoneme>məkˈdɔːɐ̯mənt</phoneme></lexeme>
<lexeme><grapheme>McGregor</grapheme><phoneme>məˈkɡʁɛɡɐ</phoneme></lexeme>
<lexeme><grapheme>Meryl</grapheme><phoneme>ˈmɛʁɪl</phoneme></lexeme>
<lexeme><grapheme>Michael Caine</grapheme><phoneme>ˈmaɪkl̩ ˈkeɪn</phoneme></lexeme>
<lexeme><grapheme>Michael Douglas</grapheme><phoneme>ˈmaɪkl̩ ˈdaɡləs</phoneme></lexeme>
<lexeme><grapheme>Michelle Pfeiffer</grapheme><phoneme>mɪˈʃɛl ˈfaɪfɐ</phoneme></lexeme>
<lexeme><grapheme>Mickey Rourke</grapheme><phoneme>ˈmɪki ˈʁʊɐ̯k</phoneme></lexeme>
<lexeme><grapheme>Montand</grapheme><phoneme>mɔ̃ˈtɑ̃ː</phoneme></lexeme>
<lexeme><grapheme>Murphy</grapheme><phoneme>ˈmɜːfi</phoneme></lexeme>
<lexeme><grapheme>Murray</grapheme><phoneme>ˈmaʁi</phoneme></lexeme>
<lexeme><grapheme>Naomi Campbell</grapheme><phoneme>neɪˈoʊmi ˈkɛmbl̩</phoneme></lexeme>
<lexeme><grapheme>Naomi Watts</grapheme><phoneme>neɪˈoʊmi ˈwɔts</phoneme></lexeme>
<lexeme><grapheme>Natalie Portman</grapheme><phoneme>ˈnɛtəli ˈpɔːɐ̯tmən</phoneme></lexeme>
<lexeme><grapheme>Neeson</grapheme><phoneme>ˈniːsn̩</phoneme></lexeme>
<lexeme><grapheme>Nicholson</grapheme><phoneme>ˈnɪkl̩sn̩</phoneme></lexeme>
<lexeme><grapheme>Nick Nolte</grapheme><phoneme>nɪk ˈnɔlti</phoneme></lexeme>
<lexeme><grapheme>Nicolas Cage</grapheme><phoneme>ˈnɪkələs ˈkeɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Nicole Kidman</grapheme><phoneme>nɪˈkoʊl ˈkɪtmən</phoneme></lexeme>
<lexeme><grapheme>Noiret</grapheme><phoneme>nwaˈʁɛ</phoneme></lexeme>
<lexeme><grapheme>Nolan</grapheme><phoneme>ˈnoʊlən</phoneme></lexeme>
<lexeme><grapheme>O'Toole</grapheme><phoneme>oʊˈtuːl</phoneme></lexeme>
<lexeme><grapheme>Oliver Stone</grapheme><phoneme>ˈɔlɪvɐ ˈstoʊn</phoneme></lexeme>
<lexeme><grapheme>Ophüls</grapheme><phoneme>ˈɔfʏls</phoneme></lexeme>
<lexeme><grapheme>Orson</grapheme><phoneme>ˈɔːɐ̯sn̩</phoneme></lexeme>
<lexeme><grapheme>Pacino</grapheme><phoneme>pəˈtʃiːnoʊ</phoneme></lexeme>
<lexeme><grapheme>Paltrow</grapheme><phoneme>ˈpɛltʁoʊ</phoneme></lexeme>
<lexeme><grapheme>Pamela Anderson</grapheme><phoneme>ˈpɛməla ˈɛndɐsn̩</phoneme></lexeme>
<lexeme><grapheme>Patrick Swayze</grapheme><phoneme>ˈpɛtʁɪk ˈsweɪzi</phoneme></lexeme>
<lexeme><grapheme>Paul Newman</grapheme><phoneme>pɔːl ˈnjuːmən</phoneme></lexeme>
<lexeme><grapheme>Penélope Cruz</grapheme><phoneme>peˈneːlope ˈkʁuːs</phoneme></lexeme>
<lexeme><grapheme>Perkins</grapheme><phoneme>ˈpɜːkɪns</phoneme></lexeme>
<lexeme><grapheme>Peter O'Toole</grapheme><phoneme>ˈpiːtɐ oʊˈtuːl</phoneme></lexeme>
<lexeme><grapheme>Peter Ustinov</grapheme><phoneme>ˈpiːtɐ ˈʊstinɔf</phoneme></lexeme>
<lexeme><grapheme>Piccoli</grapheme><phoneme>pikoˈli</phoneme></lexeme>
<lexeme><grapheme>Pierce Brosnan</grapheme><phoneme>piːɐ̯s ˈbʁɔsnən</phoneme></lexeme>
<lexeme><grapheme>Poirot</grapheme><phoneme>pwaˈʁoː</phoneme></lexeme>
<lexeme><grapheme>Poitier</grapheme><phoneme>ˈpwɔtjeɪ</phoneme></lexeme>
<lexeme><grapheme>Polański</grapheme><phoneme>poˈlanski</phoneme></lexeme>
<lexeme><grapheme>Pollack</grapheme><phoneme>ˈpɔlək</phoneme></lexeme>
<lexeme><grapheme>Portman</grapheme><phoneme>ˈpɔːɐ̯tmən</phoneme></lexeme>
<lexeme><grapheme>Quentin Tarantino</grapheme><phoneme>ˈkwɛntɪn tɛʁənˈtiːnoʊ</phoneme></lexeme>
<lexeme><grapheme>Radcliffe</grapheme><phoneme>ˈʁɛtklɪf</phoneme></lexeme>
<lexeme><grapheme>Ralph Fiennes</grapheme><phoneme>ʁeɪf ˈfaɪns</phoneme></lexeme>
<lexeme><grapheme>Rampling</grapheme><phoneme>ˈʁɛmplɪŋ</phoneme></lexeme>
<lexeme><grapheme>Redford</grapheme><phoneme>ˈʁɛtfɔːɐ̯t</phoneme></lexeme>
<lexeme><grapheme>Redgrave</grapheme><phoneme>ˈʁɛtɡʁeɪf</phoneme></lexeme>
<lexeme><grapheme>Redmayne</grapheme><phoneme>ˈʁɛtmeɪn</phoneme></lexeme>
<lexeme><grapheme>Resnais</grapheme><phoneme>ʁɛˈnɛ</phoneme></lexeme>
<lexeme><grapheme>Richard Burton</grapheme><phoneme>ˈʁɪtʃɐt ˈbɜːtn̩</phoneme></lexeme>
<lexeme><grapheme>Richard Gere</grapheme><phoneme>ˈʁɪtʃɐt ˈɡiːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Ridley</grapheme><phoneme>ˈʁɪdli</phoneme></lexeme>
<lexeme><grapheme>Ritchie</grapheme><phoneme>ˈʁɪtʃi</phoneme></lexeme>
<lexeme><grapheme>Rivette</grapheme><phoneme>ʁiˈvɛt</phoneme></lexeme>
<lexeme><grapheme>Robert De Niro</grapheme><phoneme>ˈʁɔbɐt də ˈniːʁoʊ</phoneme></lexeme>
<lexeme><grapheme>Robert Mitchum</grapheme><phoneme>ˈʁɔbɐt ˈmɪtʃəm</phoneme></lexeme>
<lexeme><grapheme>Robert Pattinson</grapheme><phoneme>ˈʁɔbɐt ˈpɛtɪnsn̩</phoneme></lexeme>
<lexeme><grapheme>Robert Redford</grapheme><phoneme>ˈʁɔbɐt ˈʁɛtfɔːɐ̯t</phoneme></lexeme>
<lexeme><grapheme>Rochefort</grapheme><phoneme>ʁɔʃˈfɔːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Rod Steiger</grapheme><phoneme>ʁɔt ˈstaɪɡɐ</phoneme></lexeme>
<lexeme><grapheme>Roger Vadim</grapheme><phoneme>ʁɔˈʒe vaˈdim</phoneme></lexeme>
<lexeme><grapheme>Rohmer</grapheme><phoneme>ʁoˈmɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Ronan</grapheme><phoneme>ˈʁoʊnən</phoneme></lexeme>
<lexeme><grapheme>Rossellini</grapheme><phoneme>ʁɔsɛˈliːni</phoneme></lexeme>
<lexeme><grapheme>Rowlands</grapheme><phoneme>ˈʁoʊlənts</phoneme></lexeme>
<lexeme><grapheme>Sandra Bullock</grapheme><phoneme>ˈsɛndʁa ˈbʊlək</phoneme></lexeme>
<lexeme><grapheme>Sarandon</grapheme><phoneme>səˈʁɛndn̩</phoneme></lexeme>
<lexeme><grapheme>Saura</grapheme><phoneme>ˈsaʊʁa</phoneme></lexeme>
<lexeme><grapheme>Savalas</grapheme><phoneme>səˈvɛləs</phoneme></lexeme>
<lexeme><grapheme>Scarlett Johansson</grapheme><phoneme>ˈskaːɐ̯lət dʒoʊˈhɛnsn̩</phoneme></lexeme>
<lexeme><grapheme>Scorsese</grapheme><phoneme>skɔʁˈseɪzi</phoneme></lexeme>
<lexeme><grapheme>Seydoux</grapheme><phoneme>sɛˈdu</phoneme></lexeme>
<lexeme><grapheme>Sharon Stone</grapheme><phoneme>ˈʃɛʁən ˈstoʊn</phoneme></lexeme>
<lexeme><grapheme>Shyamalan</grapheme><phoneme>ˈʃaːməlan</phoneme></lexeme>
<lexeme><grapheme>Signoret</grapheme><phoneme>siɲɔˈʁɛ</phoneme></lexeme>
<lexeme><grapheme>Sigourney Weaver</grapheme><phoneme>sɪˈɡɔːɐ̯ni ˈwiːvɐ</phoneme></lexeme>
<lexeme><grapheme>Simone Signoret</grapheme><phoneme>siˈmɔn siɲɔˈʁɛ</phoneme></lexeme>
<lexeme><grapheme>Sinatra</grapheme><phoneme>siˈnaːtʁa</phoneme></lexeme>
<lexeme><grapheme>Skarsgård</grapheme><grapheme>Skarsgard</grapheme><phoneme>ˈskaʁsɡoːɐ̯t</phoneme></lexeme>
<lexeme><grapheme>Soderbergh</grapheme><phoneme>ˈsoʊdɐbɜːk</phoneme></lexeme>
<lexeme><grapheme>Sofia Coppola</grapheme><phoneme>soˈfiːa ˈkɔpola</phoneme></lexeme>
<lexeme><grapheme>Sorrentino</grapheme><phoneme>sɔʁɛnˈtiːno</phoneme></lexeme>
<lexeme><grapheme>Spacey</grapheme><phoneme>ˈspeɪsi</phoneme></lexeme>
<lexeme><grapheme>Spiderman</grapheme><grapheme>Spider-Man</grapheme><phoneme>ˈspaɪdɐmɛn</phoneme></lexeme>
<lexeme><grapheme>Spielberg</grapheme><phoneme>ˈspiːlbɜːk</phoneme></lexeme>
<lexeme><grapheme>Spike Lee</grapheme><phoneme>spaɪk ˈliː</phoneme></lexeme>
<lexeme><grapheme>Stallone</grapheme><phoneme>stəˈloʊn</phoneme></lexeme>
<lexeme><grapheme>Stanwyck</grapheme><phoneme>ˈstɛnwɪk</phoneme></lexeme>
<lexeme><grapheme>Steve Buscemi</grapheme><phoneme>stiːf bʊˈsɛmi</phoneme></lexeme>
<lexeme><grapheme>Streep</grapheme><phoneme>stʁiːp</phoneme></lexeme>
<lexeme><grapheme>Streisand</grapheme><phoneme>ˈstʁaɪzənt</phoneme></lexeme>
<lexeme><grapheme>Superman</grapheme><phoneme>ˈsuːpɐmɛn</phoneme></lexeme>
<lexeme><grapheme>Sutherland</grapheme><phoneme>ˈsaðɐlənt</phoneme></lexeme>
<lexeme><grapheme>Swinton</grapheme><phoneme>ˈswɪntn̩</phoneme></lexeme>
<lexeme><grapheme>Sydow</grapheme><phoneme>ˈsyːdɔf</phoneme></lexeme>
<lexeme><grapheme>Sylvester Stallone</grapheme><phoneme>sɪlˈvɛstɐ stəˈloʊn</phoneme></lexeme>
<lexeme><grapheme>Szabó</grapheme><grapheme>Szabo</grapheme><phoneme>ˈsɔboː</phoneme></lexeme>
<lexeme><grapheme>Tarantino</grapheme><phoneme>tɛʁənˈtiːnoʊ</phoneme></lexeme>
<lexeme><grapheme>Tautou</grapheme><phoneme>toˈtu</phoneme></lexeme>
<lexeme><grapheme>Tavernier</grapheme><phoneme>tavɛʁniˈeː</phoneme></lexeme>
<lexeme><grapheme>Thurman</grapheme><phoneme>ˈθɜːmən</phoneme></lexeme>
<lexeme><grapheme>Timothée Chalamet</grapheme><phoneme>ˈtɪməθi ʃalaˈmeɪ</phoneme></lexeme>
<lexeme><grapheme>Tom Cruise</grapheme><phoneme>tɔm ˈkʁuːs</phoneme></lexeme>
<lexeme><grapheme>Tom Hanks</grapheme><phoneme>tɔm ˈhɛŋks</phoneme></lexeme>
<lexeme><grapheme>Tomlin</grapheme><phoneme>ˈtɔmlɪn</phoneme></lexeme>
<lexeme><grapheme>Tornatore</grapheme><phoneme>tɔʁnaˈtoːʁe</phoneme></lexeme>
<lexeme><grapheme>Travolta</grapheme><phoneme>tʁəˈvɔlta</phoneme></lexeme>
<lexeme><grapheme>Trintignant</grapheme><phoneme>tʁɛ̃tinˈjɑ̃ː</phoneme></lexeme>
<lexeme><grapheme>Troell</grapheme><phoneme>tʁuˈɛl</phoneme></lexeme>
<lexeme><grapheme>Truffaut</grapheme><phoneme>tʁyˈfoː</phoneme></lexeme>
<lexeme><grapheme>Turturro</grapheme><phoneme>tɐˈtʊʁoʊ</phoneme></lexeme>
<lexeme><grapheme>Uma Thurman</grapheme><phoneme>ˈuːma ˈθɜːmən</phoneme></lexeme>
<lexeme><grapheme>Vadim</grapheme><phoneme>vaˈdim</phoneme></lexeme>
<lexeme><grapheme>van Damme</grapheme><phoneme>fan ˈdam</phoneme></lexeme>
<lexeme><grapheme>Vanessa Redgrave</grapheme><phoneme>vəˈnɛsa ˈʁɛtɡʁeɪf</phoneme></lexeme>
<lexeme><grapheme>Varda</grapheme><phoneme>vaʁˈda</phoneme></lexeme>
<lexeme><grapheme>Verhoeven</grapheme><phoneme>fɛʁˈhuːvn̩</phoneme></lexeme>
<lexeme><grapheme>Vikander</grapheme><phoneme>viˈkandɐ</phoneme></lexeme>
<lexeme><grapheme>Villeneuve</grapheme><phoneme>vilˈnøːf</phoneme></lexeme>
<lexeme><grapheme>Vivien Leigh</grapheme><phoneme>ˈvɪviən ˈliː</phoneme></lexeme>
<lexeme><grapheme>Wachowski</grapheme><phoneme>wəˈtʃaʊski</phoneme></lexeme>
<lexeme><grapheme>Wajda</grapheme><phoneme>ˈvaɪda</phoneme></lexeme>
<lexeme><grapheme>Walter Matthau</grapheme><phoneme>ˈwɔːltɐ ˈmɛθaʊ</phoneme></lexeme>
<lexeme><grapheme>Watts</grapheme><phoneme>wɔts</phoneme></lexeme>
<lexeme><grapheme>Weaver</grapheme><phoneme>ˈwiːvɐ</phoneme></lexeme>
<lexeme><grapheme>Weir</grapheme><phoneme>wiːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Welles</grapheme><phoneme>wɛls</phoneme></lexeme>
<lexeme><grapheme>Wes Craven</grapheme><phoneme>wɛs ˈkʁeɪvn̩</phoneme></lexeme>
<lexeme><grapheme>Whitaker</grapheme><phoneme>ˈwɪtəkɐ</phoneme></lexeme>
<lexeme><grapheme>Whoopi</grapheme><phoneme>ˈwʊpi</phoneme></lexeme>
<lexeme><grapheme>Whoopi Goldberg</grapheme><phoneme>ˈwʊpi ˈɡoʊltbɜːk</phoneme></lexeme>
<lexeme><grapheme>Will Smith</grapheme><phoneme>wɪl ˈsmɪθ</phoneme></lexeme>
<lexeme><grapheme>William Wyler</grapheme><phoneme>ˈwɪliəm ˈwaɪlɐ</phoneme></lexeme>
<lexeme><grapheme>Winfrey</grapheme><phoneme>ˈwɪnfʁi</phoneme></lexeme>
<lexeme><grapheme>Winona Ryder</grapheme><phoneme>wɪˈnoʊna ˈʁaɪdɐ</phoneme></lexeme>
<lexeme><grapheme>Witherspoon</grapheme><phoneme>ˈwɪðɐspuːn</phoneme></lexeme>
<lexeme><grapheme>Woody Allen</grapheme><phoneme>ˈwʊdi ˈɛlən</phoneme></lexeme>
<lexeme><grapheme>Zeffirelli</grapheme><phoneme>dzefiˈʁɛli</phoneme></lexeme>
<lexeme><grapheme>Zellweger</grapheme><phoneme>ˈzɛlwɛɡɐ</phoneme></lexeme>
<lexeme><grapheme>Zemeckis</grapheme><phoneme>zəˈmɛkɪs</phoneme></lexeme>
<lexeme><grapheme>Zendaya</grapheme><phoneme>zɛnˈdeɪa</phoneme></lexeme>
<lexeme><grapheme>Zeta-Jones</grapheme><phoneme>ˈzeɪta ˈdʒoʊns</phoneme></lexeme>
<lexeme><grapheme>Zhang Yimou</grapheme><phoneme>dʒaŋ iˈmoʊ</phoneme></lexeme>
<!-- Musik: Pop, Rock, Jazz, Chanson -->
<lexeme><grapheme>Abba</grapheme><phoneme>ˈaba</phoneme></lexeme>
<lexeme><grapheme>Aerosmith</grapheme><phoneme>ˈɛːʁosmɪθ</phoneme></lexeme>
<lexeme><grapheme>Alanis Morissette</grapheme><phoneme>əˈlɛnɪs mɔʁɪˈsɛt</phoneme></lexeme>
<lexeme><grapheme>Alice Cooper</grapheme><phoneme>ˈɛlɪs ˈkuːpɐ</phoneme></lexeme>
<lexeme><grapheme>Alicia Keys</grapheme><phoneme>əˈliːʃa ˈkiːs</phoneme></lexeme>
<lexeme><grapheme>Annie Lennox</grapheme><phoneme>ˈɛni ˈlɛnəks</phoneme></lexeme>
<lexeme><grapheme>Aretha</grapheme><phoneme>əˈʁiːθa</phoneme></lexeme>
<lexeme><grapheme>Ariana Grande</grapheme><phoneme>aʁiˈaːna ˈɡʁandeɪ</phoneme></lexeme>
<lexeme><grapheme>Backstreet Boys</grapheme><phoneme>ˈbɛkstʁiːt ˈbɔɪs</phoneme></lexeme>
<lexeme><grapheme>Baez</grapheme><phoneme>ˈbaɪɛs</phoneme></lexeme>
<lexeme><grapheme>Barry White</grapheme><phoneme>ˈbɛʁi ˈwaɪt</phoneme></lexeme>
<lexeme><grapheme>Beach Boys</grapheme><phoneme>ˈbiːtʃ ˈbɔɪs</phoneme></lexeme>
<lexeme><grapheme>Beatles</grapheme><phoneme>ˈbiːtl̩s</phoneme></lexeme>
<lexeme><grapheme>Bee Gees</grapheme><phoneme>biː ˈdʒiːs</phoneme></lexeme>
<lexeme><grapheme>Belafonte</grapheme><phoneme>bɛləˈfɔnti</phoneme></lexeme>
<lexeme><grapheme>Benjamin Franklin</grapheme><phoneme>ˈbɛndʒəmɪn ˈfʁɛŋklɪn</phoneme></lexeme>
<lexeme><grapheme>Benny Goodman</grapheme><phoneme>ˈbɛni ˈɡʊtmən</phoneme></lexeme>
<lexeme><grapheme>Beyoncé</grapheme><grapheme>Beyonce</grapheme><phoneme>biˈjɔnseɪ</phoneme></lexeme>
<lexeme><grapheme>Bécaud</grapheme><phoneme>beˈkoː</phoneme></lexeme>
<lexeme><grapheme>Billie Holiday</grapheme><phoneme>ˈbɪli ˈhɔlɪdeɪ</phoneme></lexeme>
<lexeme><grapheme>Billy Joel</grapheme><phoneme>ˈbɪli ˈdʒoʊəl</phoneme></lexeme>
<lexeme><grapheme>Birkin</grapheme><phoneme>ˈbɜːkɪn</phoneme></lexeme>
<lexeme><grapheme>Black Sabbath</grapheme><phoneme>blɛk ˈsɛbəθ</phoneme></lexeme>
<lexeme><grapheme>Blondie</grapheme><phoneme>ˈblɔndi</phoneme></lexeme>
<lexeme><grapheme>Bon Jovi</grapheme><phoneme>bɔn ˈdʒoʊvi</phoneme></lexeme>
<lexeme><grapheme>Bowie</grapheme><phoneme>ˈboʊi</phoneme></lexeme>
<lexeme><grapheme>Brassens</grapheme><phoneme>bʁaˈsɛ̃s</phoneme></lexeme>
<lexeme><grapheme>Brel</grapheme><phoneme>bʁɛl</phoneme></lexeme>
<lexeme><grapheme>Britney</grapheme><phoneme>ˈbʁɪtni</phoneme></lexeme>
<lexeme><grapheme>Buddy Holly</grapheme><phoneme>ˈbadi ˈhɔli</phoneme></lexeme>
<lexeme><grapheme>Bushido</grapheme><phoneme>buˈʃiːdo</phoneme></lexeme>
<lexeme><grapheme>Cat Stevens</grapheme><phoneme>kɛt ˈstiːvn̩s</phoneme></lexeme>
<lexeme><grapheme>Chaka Khan</grapheme><phoneme>ˈʃaka ˈkaːn</phoneme></lexeme>
<lexeme><grapheme>Clapton</grapheme><phoneme>ˈklɛptn̩</phoneme></lexeme>
<lexeme><grapheme>Cliff Richard</grapheme><phoneme>klɪf ˈʁɪtʃɐt</phoneme></lexeme>
<lexeme><grapheme>Cobain</grapheme><phoneme>koʊˈbeɪn</phoneme></lexeme>
<lexeme><grapheme>Coldplay</grapheme><phoneme>ˈkoʊltpleɪ</phoneme></lexeme>
<lexeme><grapheme>Coltrane</grapheme><phoneme>koʊlˈtʁeɪn</phoneme></lexeme>
<lexeme><grapheme>Conchita</grapheme><phoneme>kɔnˈtʃiːta</phoneme></lexeme>
<lexeme><grapheme>Courtney Love</grapheme><phoneme>ˈkɔːɐ̯tni ˈlaf</phoneme></lexeme>
<lexeme><grapheme>Cranberries</grapheme><phoneme>ˈkʁɛnbəʁis</phoneme></lexeme>
<lexeme><grapheme>David Bowie</grapheme><phoneme>ˈdeɪvɪt ˈboʊi</phoneme></lexeme>
<lexeme><grapheme>Deep Purple</grapheme><phoneme>diːp ˈpɜːpl̩</phoneme></lexeme>
<lexeme><grapheme>Depeche Mode</grapheme><phoneme>dəˈpɛʃ ˈmoʊt</phoneme></lexeme>
<lexeme><grapheme>Diana Ross</grapheme><phoneme>daɪˈɛna ˈʁɔs</phoneme></lexeme>
<lexeme><grapheme>Dion</grapheme><phoneme>diˈɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>Dire Straits</grapheme><phoneme>ˈdaɪɐ ˈstʁeɪts</phoneme></lexeme>
<lexeme><grapheme>Dizzy Gillespie</grapheme><phoneme>ˈdɪzi ɡɪˈlɛspi</phoneme></lexeme>
<lexeme><grapheme>Django</grapheme><phoneme>ˈdʒaŋɡo</phoneme></lexeme>
<lexeme><grapheme>Dolly Parton</grapheme><phoneme>ˈdɔli ˈpaːɐ̯tn̩</phoneme></lexeme>
<lexeme><grapheme>Duran Duran</grapheme><phoneme>djuˈʁɛn djuˈʁɛn</phoneme></lexeme>
<lexeme><grapheme>Ellington</grapheme><phoneme>ˈɛlɪŋtn̩</phoneme></lexeme>
<lexeme><grapheme>Eminem</grapheme><phoneme>ˈɛmɪnɛm</phoneme></lexeme>
<lexeme><grapheme>Enya</grapheme><phoneme>ˈɛnja</phoneme></lexeme>
<lexeme><grapheme>Eurythmics</grapheme><phoneme>juˈʁɪðmɪks</phoneme></lexeme>
<lexeme><grapheme>Faithfull</grapheme><phoneme>ˈfeɪθfʊl</phoneme></lexeme>
<lexeme><grapheme>Fleetwood Mac</grapheme><phoneme>ˈfliːtwʊt ˈmɛk</phoneme></lexeme>
<lexeme><grapheme>Frank Zappa</grapheme><phoneme>fʁɛŋk ˈzɛpa</phoneme></lexeme>
<lexeme><grapheme>Franklin</grapheme><phoneme>ˈfʁɛŋklɪn</phoneme></lexeme>
<lexeme><grapheme>Freddie</grapheme><phoneme>ˈfʁɛdi</phoneme></lexeme>
<lexeme><grapheme>Freddie Mercury</grapheme><phoneme>ˈfʁɛdi ˈmɜːkjʊʁi</phoneme></lexeme>
<lexeme><grapheme>Gallagher</grapheme><phoneme>ˈɡɛləɡɐ</phoneme></lexeme>
<lexeme><grapheme>Garfunkel</grapheme><phoneme>ˈɡaːɐ̯faŋkl̩</phoneme></lexeme>
<lexeme><grapheme>Gaynor</grapheme><phoneme>ˈɡeɪnɐ</phoneme></lexeme>
<lexeme><grapheme>George Michael</grapheme><phoneme>dʒɔːɐ̯tʃ ˈmaɪkl̩</phoneme></lexeme>
<lexeme><grapheme>Gilmour</grapheme><phoneme>ˈɡɪlmɔːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Grateful Dead</grapheme><phoneme>ˈɡʁeɪtfʊl ˈdɛt</phoneme></lexeme>
<lexeme><grapheme>Gregorian</grapheme><phoneme>ɡʁɪˈɡɔːʁiən</phoneme></lexeme>
<lexeme><grapheme>Gréco</grapheme><phoneme>ɡʁeˈkoː</phoneme></lexeme>
<lexeme><grapheme>Guns N' Roses</grapheme><phoneme>ˈɡans ɛn ˈʁoʊzɪs</phoneme></lexeme>
<lexeme><grapheme>Hallyday</grapheme><phoneme>aliˈdɛ</phoneme></lexeme>
<lexeme><grapheme>Herbie Hancock</grapheme><phoneme>ˈhɜːbi ˈhɛnkɔk</phoneme></lexeme>
<lexeme><grapheme>Iggy Pop</grapheme><phoneme>ˈɪɡi ˈpɔp</phoneme></lexeme>
<lexeme><grapheme>Iron Maiden</grapheme><phoneme>ˈaɪɐn ˈmeɪdn̩</phoneme></lexeme>
<lexeme><grapheme>Jagger</grapheme><phoneme>ˈdʒɛɡɐ</phoneme></lexeme>
<lexeme><grapheme>Janis Joplin</grapheme><phoneme>ˈdʒɛnɪs ˈdʒɔplɪn</phoneme></lexeme>
<lexeme><grapheme>Jarre</grapheme><phoneme>ʒaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Jarrett</grapheme><phoneme>ˈdʒɛʁət</phoneme></lexeme>
<lexeme><grapheme>Jay-Z</grapheme><phoneme>dʒeɪˈziː</phoneme></lexeme>
<lexeme><grapheme>Jethro Tull</grapheme><phoneme>ˈdʒɛθʁoʊ ˈtal</phoneme></lexeme>
<lexeme><grapheme>Jimi</grapheme><phoneme>ˈdʒɪmi</phoneme></lexeme>
<lexeme><grapheme>Johnny Cash</grapheme><phoneme>ˈdʒɔni ˈkɛʃ</phoneme></lexeme>
<lexeme><grapheme>Joni Mitchell</grapheme><phoneme>ˈdʒoʊni ˈmɪtʃl̩</phoneme></lexeme>
<lexeme><grapheme>Joplin</grapheme><phoneme>ˈdʒɔplɪn</phoneme></lexeme>
<lexeme><grapheme>Josephine Baker</grapheme><phoneme>ˈjoːzəfiːn ˈbeɪkɐ</phoneme></lexeme>
<lexeme><grapheme>Judas Priest</grapheme><phoneme>ˈdʒuːdəs ˈpʁiːst</phoneme></lexeme>
<lexeme><grapheme>Kanye</grapheme><phoneme>ˈkaːnjeɪ</phoneme></lexeme>
<lexeme><grapheme>Keith Richards</grapheme><phoneme>kiːθ ˈʁɪtʃɐts</phoneme></lexeme>
<lexeme><grapheme>Kendrick Lamar</grapheme><phoneme>ˈkɛndʁɪk ləˈmaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Kurt Cobain</grapheme><phoneme>kɜːt koʊˈbeɪn</phoneme></lexeme>
<lexeme><grapheme>Led Zeppelin</grapheme><phoneme>lɛt ˈzɛpəlɪn</phoneme></lexeme>
<lexeme><grapheme>Lennon</grapheme><phoneme>ˈlɛnən</phoneme></lexeme>
<lexeme><grapheme>Lenny Kravitz</grapheme><phoneme>ˈlɛni ˈkʁɛvɪts</phoneme></lexeme>
<lexeme><grapheme>Leonard Cohen</grapheme><phoneme>ˈlɛnɐt ˈkoʊən</phoneme></lexeme>
<lexeme><grapheme>Little Richard</grapheme><phoneme>ˈlɪtl̩ ˈʁɪtʃɐt</phoneme></lexeme>
<lexeme><grapheme>Lou Reed</grapheme><phoneme>luː ˈʁiːt</phoneme></lexeme>
<lexeme><grapheme>Mahalia Jackson</grapheme><phoneme>məˈheɪlia ˈdʒɛksn̩</phoneme></lexeme>
<lexeme><grapheme>Manilow</grapheme><phoneme>ˈmɛnɪloʊ</phoneme></lexeme>
<lexeme><grapheme>Mariah</grapheme><phoneme>məˈʁaɪa</phoneme></lexeme>
<lexeme><grapheme>Marilyn Manson</grapheme><phoneme>ˈmɛʁɪlɪn ˈmɛnsn̩</phoneme></lexeme>
<lexeme><grapheme>Marley</grapheme><phoneme>ˈmaːɐ̯li</phoneme></lexeme>
<lexeme><grapheme>Marvin Gaye</grapheme><phoneme>ˈmaːɐ̯vɪn ˈɡeɪ</phoneme></lexeme>
<lexeme><grapheme>Massive Attack</grapheme><phoneme>ˈmɛsɪf əˈtɛk</phoneme></lexeme>
<lexeme><grapheme>Måneskin</grapheme><grapheme>Maneskin</grapheme><phoneme>ˈmoːnəskɪn</phoneme></lexeme>
<lexeme><grapheme>McCartney</grapheme><phoneme>məˈkaːɐ̯tni</phoneme></lexeme>
<lexeme><grapheme>Metallica</grapheme><phoneme>məˈtɛlɪka</phoneme></lexeme>
<lexeme><grapheme>Michael Jackson</grapheme><phoneme>ˈmaɪkl̩ ˈdʒɛksn̩</phoneme></lexeme>
<lexeme><grapheme>Mike Oldfield</grapheme><phoneme>maɪk ˈoʊltfiːlt</phoneme></lexeme>
<lexeme><grapheme>Minogue</grapheme><phoneme>mɪˈnoʊk</phoneme></lexeme>
<lexeme><grapheme>Motörhead</grapheme><phoneme>ˈmoʊtɐhɛt</phoneme></lexeme>
<lexeme><grapheme>Moustaki</grapheme><phoneme>mustaˈki</phoneme></lexeme>
<lexeme><grapheme>Naidoo</grapheme><phoneme>naɪˈduː</phoneme></lexeme>
<lexeme><grapheme>Nat King Cole</grapheme><phoneme>nɛt kɪŋ ˈkoʊl</phoneme></lexeme>
<lexeme><grapheme>Neil Young</grapheme><phoneme>niːl ˈjaŋ</phoneme></lexeme>
<lexeme><grapheme>Nick Cave</grapheme><phoneme>nɪk ˈkeɪf</phoneme></lexeme>
<lexeme><grapheme>Nina Simone</grapheme><phoneme>ˈniːna sɪˈmoʊn</phoneme></lexeme>
<lexeme><grapheme>Nirvana</grapheme><phoneme>nɪʁˈvaːna</phoneme></lexeme>
<lexeme><grapheme>O'Connor</grapheme><phoneme>oʊˈkɔnɐ</phoneme></lexeme>
<lexeme><grapheme>Osbourne</grapheme><phoneme>ˈɔsbɔːɐ̯n</phoneme></lexeme>
<lexeme><grapheme>Otis Redding</grapheme><phoneme>ˈoʊtɪs ˈʁɛdɪŋ</phoneme></lexeme>
<lexeme><grapheme>Ozzy Osbourne</grapheme><phoneme>ˈɔzi ˈɔsbɔːɐ̯n</phoneme></lexeme>
<lexeme><grapheme>Paul McCartney</grapheme><phoneme>pɔːl məˈkaːɐ̯tni</phoneme></lexeme>
<lexeme><grapheme>Paul Simon</grapheme><phoneme>pɔːl ˈsaɪmən</phoneme></lexeme>
<lexeme><grapheme>Pet Shop Boys</grapheme><phoneme>ˈpɛt ʃɔp ˈbɔɪs</phoneme></lexeme>
<lexeme><grapheme>Peter Gabriel</grapheme><phoneme>ˈpiːtɐ ˈɡeɪbʁiəl</phoneme></lexeme>
<lexeme><grapheme>Pharrell Williams</grapheme><phoneme>fəˈʁɛl ˈwɪljəms</phoneme></lexeme>
<lexeme><grapheme>Piaf</grapheme><phoneme>piˈaf</phoneme></lexeme>
<lexeme><grapheme>Pogues</grapheme><phoneme>poʊks</phoneme></lexeme>
<lexeme><grapheme>Presley</grapheme><phoneme>ˈpʁɛsli</phoneme></lexeme>
<lexeme><grapheme>Radiohead</grapheme><phoneme>ˈʁeɪdiohɛt</phoneme></lexeme>
<lexeme><grapheme>Rage Against the Machine</grapheme><phoneme>ʁeɪtʃ əˈɡɛnst ðə məˈʃiːn</phoneme></lexeme>
<lexeme><grapheme>Ramones</grapheme><phoneme>ʁəˈmoʊns</phoneme></lexeme>
<lexeme><grapheme>Ray Charles</grapheme><phoneme>ʁeɪ ˈtʃaːɐ̯ls</phoneme></lexeme>
<lexeme><grapheme>Red Hot Chili Peppers</grapheme><phoneme>ʁɛt hɔt ˈtʃɪli ˈpɛpɐs</phoneme></lexeme>
<lexeme><grapheme>Richie</grapheme><phoneme>ˈʁɪtʃi</phoneme></lexeme>
<lexeme><grapheme>Rihanna</grapheme><phoneme>ʁiˈaːna</phoneme></lexeme>
<lexeme><grapheme>Ringo Starr</grapheme><phoneme>ˈʁɪŋɡo ˈstaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Roger Waters</grapheme><phoneme>ˈʁɔdʒɐ ˈwɔːtɐs</phoneme></lexeme>
<lexeme><grapheme>Rolling Stones</grapheme><phoneme>ˈʁoʊlɪŋ ˈstoʊns</phoneme></lexeme>
<lexeme><grapheme>Roxette</grapheme><phoneme>ʁɔkˈsɛt</phoneme></lexeme>
<lexeme><grapheme>Roxy Music</grapheme><phoneme>ˈʁɔksi ˈmjuːzɪk</phoneme></lexeme>
<lexeme><grapheme>Run-DMC</grapheme><phoneme>ʁan diː ɛm ˈsiː</phoneme></lexeme>
<lexeme><grapheme>Santana</grapheme><phoneme>sanˈtaːna</phoneme></lexeme>
<lexeme><grapheme>Scorpions</grapheme><phoneme>ˈskɔːɐ̯piəns</phoneme></lexeme>
<lexeme><grapheme>Sex Pistols</grapheme><phoneme>sɛks ˈpɪstl̩s</phoneme></lexeme>
<lexeme><grapheme>Shakira</grapheme><phoneme>ʃaˈkiːʁa</phoneme></lexeme>
<lexeme><grapheme>Sheeran</grapheme><phoneme>ˈʃiːʁən</phoneme></lexeme>
<lexeme><grapheme>Sid Vicious</grapheme><phoneme>sɪt ˈvɪʃəs</phoneme></lexeme>
<lexeme><grapheme>Simon &amp; Garfunkel</grapheme><phoneme>ˈsaɪmən ɛnt ˈɡaːɐ̯faŋkl̩</phoneme></lexeme>
<lexeme><grapheme>Simple Minds</grapheme><phoneme>ˈsɪmpl̩ ˈmaɪnts</phoneme></lexeme>
<lexeme><grapheme>Sinéad</grapheme><grapheme>Sinead</grapheme><phoneme>ʃɪˈneɪt</phoneme></lexeme>
<lexeme><grapheme>Snoop Dogg</grapheme><phoneme>snuːp ˈdɔk</phoneme></lexeme>
<lexeme><grapheme>Sonic Youth</grapheme><phoneme>ˈsɔnɪk ˈjuːθ</phoneme></lexeme>
<lexeme><grapheme>Spears</grapheme><phoneme>spiːɐ̯s</phoneme></lexeme>
<lexeme><grapheme>Spice Girls</grapheme><phoneme>ˈspaɪs ˈɡɜːls</phoneme></lexeme>
<lexeme><grapheme>Springsteen</grapheme><phoneme>ˈspʁɪŋstiːn</phoneme></lexeme>
<lexeme><grapheme>Stevens</grapheme><phoneme>ˈstiːvn̩s</phoneme></lexeme>
<lexeme><grapheme>Stevie Wonder</grapheme><phoneme>ˈstiːvi ˈwandɐ</phoneme></lexeme>
<lexeme><grapheme>Stromae</grapheme><phoneme>stʁɔˈmaɪ</phoneme></lexeme>
<lexeme><grapheme>Supertramp</grapheme><phoneme>ˈsuːpɐtʁɛmp</phoneme></lexeme>
<lexeme><grapheme>Take That</grapheme><phoneme>teɪk ˈðɛt</phoneme></lexeme>
<lexeme><grapheme>The Weeknd</grapheme><phoneme>ðə ˈwiːkɛnt</phoneme></lexeme>
<lexeme><grapheme>The Who</grapheme><phoneme>ðə ˈhuː</phoneme></lexeme>
<lexeme><grapheme>Thelonious Monk</grapheme><phoneme>θəˈloʊniəs ˈmaŋk</phoneme></lexeme>
<lexeme><grapheme>Timberlake</grapheme><phoneme>ˈtɪmbɐleɪk</phoneme></lexeme>
<lexeme><grapheme>Tina Turner</grapheme><phoneme>ˈtiːna ˈtɜːnɐ</phoneme></lexeme>
<lexeme><grapheme>Tom Jones</grapheme><phoneme>tɔm ˈdʒoʊns</phoneme></lexeme>
<lexeme><grapheme>Toto Cutugno</grapheme><phoneme>ˈtoːto kuˈtunjo</phoneme></lexeme>
<lexeme><grapheme>Townshend</grapheme><phoneme>ˈtaʊnzɛnt</phoneme></lexeme>
<lexeme><grapheme>Van Halen</grapheme><phoneme>vɛn ˈheɪlən</phoneme></lexeme>
<lexeme><grapheme>Van Morrison</grapheme><phoneme>vɛn ˈmɔʁɪsn̩</phoneme></lexeme>
<lexeme><grapheme>White Stripes</grapheme><phoneme>waɪt ˈstʁaɪps</phoneme></lexeme>
<lexeme><grapheme>Whitney Houston</grapheme><phoneme>ˈwɪtni ˈhjuːstn̩</phoneme></lexeme>
<lexeme><grapheme>Winehouse</grapheme><phoneme>ˈwaɪnhaʊs</phoneme></lexeme>
<lexeme><grapheme>Winwood</grapheme><phoneme>ˈwɪnwʊt</phoneme></lexeme>
<lexeme><grapheme>Wyman</grapheme><phoneme>ˈwaɪmən</phoneme></lexeme>
<lexeme><grapheme>Xavier Naidoo</grapheme><phoneme>ˈksaːviɐ naɪˈduː</phoneme></lexeme>
<lexeme><grapheme>Zappa</grapheme><phoneme>ˈzɛpa</phoneme></lexeme>
<lexeme><grapheme>ZZ Top</grapheme><phoneme>ziː ziː ˈtɔp</phoneme></lexeme>
<!-- Fußball: Spieler -->
<lexeme><grapheme>Achraf</grapheme><phoneme>aˈʃʁaf</phoneme></lexeme>
<lexeme><grapheme>Adeyemi</grapheme><phoneme>adeˈjeːmi</phoneme></lexeme>
<lexeme><grapheme>Agüero</grapheme><phoneme>aɡuˈeːʁo</phoneme></lexeme>
<lexeme><grapheme>Ailton</grapheme><phoneme>aɪlˈtɔn</phoneme></lexeme>
<lexeme><grapheme>Aitana</grapheme><phoneme>aɪˈtaːna</phoneme></lexeme>
<lexeme><grapheme>Akanji</grapheme><phoneme>aˈkandʒi</phoneme></lexeme>
<lexeme><grapheme>Alcácer</grapheme><phoneme>alˈkaːsɛʁ</phoneme></lexeme>
<lexeme><grapheme>Alex Morgan</grapheme><phoneme>ˈɛlɪks ˈmɔːɐ̯ɡn̩</phoneme></lexeme>
<lexeme><grapheme>Alexander-Arnold</grapheme><phoneme>ɛlɪɡˈzaːndɐ ˈaːɐ̯nl̩t</phoneme></lexeme>
<lexeme><grapheme>Alisson</grapheme><phoneme>ˈalisɔn</phoneme></lexeme>
<lexeme><grapheme>Alonso</grapheme><phoneme>aˈlɔnso</phoneme></lexeme>
<lexeme><grapheme>Alphonso Davies</grapheme><phoneme>ɛlˈfɔnso ˈdeɪvɪs</phoneme></lexeme>
<lexeme><grapheme>Amiri</grapheme><phoneme>aˈmiːʁi</phoneme></lexeme>
<lexeme><grapheme>Ancelotti</grapheme><phoneme>antʃeˈlɔti</phoneme></lexeme>
<lexeme><grapheme>Anthony Modeste</grapheme><phoneme>ɑ̃toˈni moˈdɛst</phoneme></lexeme>
<lexeme><grapheme>Anyomi</grapheme><phoneme>aˈnjoːmi</phoneme></lexeme>
<lexeme><grapheme>Arnautović</grapheme><grapheme>Arnautovic</grapheme><phoneme>aʁˈnaʊtɔvitʃ</phoneme></lexeme>
<lexeme><grapheme>Arteta</grapheme><phoneme>aʁˈteːta</phoneme></lexeme>
<lexeme><grapheme>Asamoah</grapheme><phoneme>azaˈmoːa</phoneme></lexeme>
<lexeme><grapheme>Aubameyang</grapheme><phoneme>obameˈjaŋ</phoneme></lexeme>
<lexeme><grapheme>Ángel Di María</grapheme><phoneme>ˈanxɛl di maˈʁiːa</phoneme></lexeme>
<lexeme><grapheme>Baggio</grapheme><phoneme>ˈbadʒo</phoneme></lexeme>
<lexeme><grapheme>Bajramaj</grapheme><phoneme>baɪˈʁamaɪ</phoneme></lexeme>
<lexeme><grapheme>Balakov</grapheme><grapheme>Balakow</grapheme><phoneme>baˈlakɔf</phoneme></lexeme>
<lexeme><grapheme>Ballack</grapheme><phoneme>ˈbalak</phoneme></lexeme>
<lexeme><grapheme>Baresi</grapheme><phoneme>baˈʁeːzi</phoneme></lexeme>
<lexeme><grapheme>Barthez</grapheme><phoneme>baʁˈtɛs</phoneme></lexeme>
<lexeme><grapheme>Basler</grapheme><phoneme>ˈbaːslɐ</phoneme></lexeme>
<lexeme><grapheme>Batistuta</grapheme><phoneme>batɪsˈtuːta</phoneme></lexeme>
<lexeme><grapheme>Batshuayi</grapheme><phoneme>batˈʃwaɪi</phoneme></lexeme>
<lexeme><grapheme>Bebeto</grapheme><phoneme>beˈbeːtu</phoneme></lexeme>
<lexeme><grapheme>Beckham</grapheme><phoneme>ˈbɛkəm</phoneme></lexeme>
<lexeme><grapheme>Bellarabi</grapheme><phoneme>bɛlaˈʁaːbi</phoneme></lexeme>
<lexeme><grapheme>Bellingham</grapheme><phoneme>ˈbɛlɪŋəm</phoneme></lexeme>
<lexeme><grapheme>Benaglio</grapheme><phoneme>beˈnaljo</phoneme></lexeme>
<lexeme><grapheme>Benjamin Pavard</grapheme><phoneme>bɛ̃ʒaˈmɛ̃ː paˈvaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Bensebaini</grapheme><phoneme>bɛnseˈbaɪni</phoneme></lexeme>
<lexeme><grapheme>Benzema</grapheme><phoneme>bɛnzeˈma</phoneme></lexeme>
<lexeme><grapheme>Bergkamp</grapheme><phoneme>ˈbɛʁxkamp</phoneme></lexeme>
<lexeme><grapheme>Blaszczykowski</grapheme><grapheme>Błaszczykowski</grapheme><phoneme>bwaʃtʃɪˈkɔfski</phoneme></lexeme>
<lexeme><grapheme>Bobby Moore</grapheme><phoneme>ˈbɔbi ˈmuːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Bobic</grapheme><phoneme>ˈbɔbitʃ</phoneme></lexeme>
<lexeme><grapheme>Bodmer</grapheme><phoneme>ˈboːdmɐ</phoneme></lexeme>
<lexeme><grapheme>Boniface</grapheme><phoneme>ˈbɔnifeɪs</phoneme></lexeme>
<lexeme><grapheme>Bonmatí</grapheme><grapheme>Bonmati</grapheme><phoneme>bɔnmaˈti</phoneme></lexeme>
<lexeme><grapheme>Bonucci</grapheme><phoneme>boˈnʊtʃi</phoneme></lexeme>
<lexeme><grapheme>Bordon</grapheme><phoneme>bɔʁˈdoːn</phoneme></lexeme>
<lexeme><grapheme>Brozović</grapheme><grapheme>Brozovic</grapheme><phoneme>ˈbʁɔzɔvitʃ</phoneme></lexeme>
<lexeme><grapheme>Bruyne</grapheme><phoneme>ˈbʁɔʏnə</phoneme></lexeme>
<lexeme><grapheme>Buchwald</grapheme><phoneme>ˈbuːxvalt</phoneme></lexeme>
<lexeme><grapheme>Buffon</grapheme><phoneme>buˈfɔn</phoneme></lexeme>
<lexeme><grapheme>Bukayo</grapheme><phoneme>buˈkaɪo</phoneme></lexeme>
<lexeme><grapheme>Burak</grapheme><phoneme>buˈʁak</phoneme></lexeme>
<lexeme><grapheme>Burgstaller</grapheme><phoneme>ˈbʊʁkʃtalɐ</phoneme></lexeme>
<lexeme><grapheme>Busquets</grapheme><phoneme>busˈkɛts</phoneme></lexeme>
<lexeme><grapheme>Cafu</grapheme><phoneme>kaˈfu</phoneme></lexeme>
<lexeme><grapheme>Calhanoglu</grapheme><grapheme>Çalhanoğlu</grapheme><phoneme>tʃalˈhanoːlu</phoneme></lexeme>
<lexeme><grapheme>Camavinga</grapheme><phoneme>kamaˈvɪŋɡa</phoneme></lexeme>
<lexeme><grapheme>Cancelo</grapheme><phoneme>kanˈselu</phoneme></lexeme>
<lexeme><grapheme>Cantona</grapheme><phoneme>kɑ̃toˈna</phoneme></lexeme>
<lexeme><grapheme>Carvajal</grapheme><phoneme>kaʁvaˈxal</phoneme></lexeme>
<lexeme><grapheme>Carvalho</grapheme><phoneme>kaʁˈvalju</phoneme></lexeme>
<lexeme><grapheme>Casemiro</grapheme><phoneme>kazeˈmiːʁu</phoneme></lexeme>
<lexeme><grapheme>Casillas</grapheme><phoneme>kaˈsiljas</phoneme></lexeme>
<lexeme><grapheme>Cavani</grapheme><phoneme>kaˈvaːni</phoneme></lexeme>
<lexeme><grapheme>Cesc</grapheme><phoneme>sɛsk</phoneme></lexeme>
<lexeme><grapheme>Chiellini</grapheme><phoneme>kiɛˈliːni</phoneme></lexeme>
<lexeme><grapheme>Choupo-Moting</grapheme><phoneme>ˈʃuːpo ˈmoːtɪŋ</phoneme></lexeme>
<lexeme><grapheme>Christopher Nkunku</grapheme><phoneme>kʁɪstɔˈfɛʁ nkunˈku</phoneme></lexeme>
<lexeme><grapheme>Ciro Immobile</grapheme><phoneme>ˈtʃiːʁo ɪˈmoːbile</phoneme></lexeme>
<lexeme><grapheme>Coman</grapheme><phoneme>koˈman</phoneme></lexeme>
<lexeme><grapheme>Costinha</grapheme><phoneme>kɔsˈtiːnja</phoneme></lexeme>
<lexeme><grapheme>Coufal</grapheme><phoneme>ˈtsoʊfal</phoneme></lexeme>
<lexeme><grapheme>Courtois</grapheme><phoneme>kuʁˈtwa</phoneme></lexeme>
<lexeme><grapheme>Coutinho</grapheme><phoneme>koˈtiːnju</phoneme></lexeme>
<lexeme><grapheme>Couto</grapheme><phoneme>ˈkoːtu</phoneme></lexeme>
<lexeme><grapheme>Cristiano Ronaldo</grapheme><phoneme>kʁɪstiˈaːnu ʁoˈnaldu</phoneme></lexeme>
<lexeme><grapheme>Cruyff</grapheme><grapheme>Cruijff</grapheme><phoneme>kʁɔʏf</phoneme></lexeme>
<lexeme><grapheme>Cucurella</grapheme><phoneme>kukuˈʁelja</phoneme></lexeme>
<lexeme><grapheme>Cunha</grapheme><phoneme>ˈkunja</phoneme></lexeme>
<lexeme><grapheme>Čech</grapheme><grapheme>Cech</grapheme><phoneme>tʃɛx</phoneme></lexeme>
<lexeme><grapheme>Daichi</grapheme><phoneme>daˈiːtʃi</phoneme></lexeme>
<lexeme><grapheme>Dani</grapheme><phoneme>ˈdani</phoneme></lexeme>
<lexeme><grapheme>Dani Alves</grapheme><phoneme>ˈdani ˈalvis</phoneme></lexeme>
<lexeme><grapheme>Danso</grapheme><phoneme>ˈdanso</phoneme></lexeme>
<lexeme><grapheme>David Beckham</grapheme><phoneme>ˈdeɪvɪt ˈbɛkəm</phoneme></lexeme>
<lexeme><grapheme>Davies</grapheme><phoneme>ˈdeɪvɪs</phoneme></lexeme>
<lexeme><grapheme>Davor Šuker</grapheme><phoneme>ˈdavɔʁ ˈʃukɛʁ</phoneme></lexeme>
<lexeme><grapheme>Dayot</grapheme><phoneme>daˈjɔt</phoneme></lexeme>
<lexeme><grapheme>de Ligt</grapheme><grapheme>De Ligt</grapheme><phoneme>də ˈlɪxt</phoneme></lexeme>
<lexeme><grapheme>Deco</grapheme><phoneme>ˈdɛku</phoneme></lexeme>
<lexeme><grapheme>Dejagah</grapheme><phoneme>deˈʒaːɡa</phoneme></lexeme>
<lexeme><grapheme>Dembele</grapheme><phoneme>dɛmbeˈleː</phoneme></lexeme>
<lexeme><grapheme>Demichelis</grapheme><phoneme>demiˈtʃeːlɪs</phoneme></lexeme>
<lexeme><grapheme>Demirbay</grapheme><phoneme>deˈmɪʁbaɪ</phoneme></lexeme>
<lexeme><grapheme>Deniz Undav</grapheme><phoneme>deˈnɪs ˈʊndaf</phoneme></lexeme>
<lexeme><grapheme>Deschamps</grapheme><phoneme>deˈʃɑ̃ː</phoneme></lexeme>
<lexeme><grapheme>Diallo</grapheme><phoneme>diaˈloː</phoneme></lexeme>
<lexeme><grapheme>Dino Zoff</grapheme><phoneme>ˈdiːno ˈdzɔf</phoneme></lexeme>
<lexeme><grapheme>Doan</grapheme><phoneme>ˈdoːan</phoneme></lexeme>
<lexeme><grapheme>Dragović</grapheme><grapheme>Dragovic</grapheme><phoneme>ˈdʁaɡɔvitʃ</phoneme></lexeme>
<lexeme><grapheme>Drogba</grapheme><phoneme>dʁɔɡˈba</phoneme></lexeme>
<lexeme><grapheme>Dybala</grapheme><phoneme>diˈbaːla</phoneme></lexeme>
<lexeme><grapheme>Dzsenifer</grapheme><phoneme>ˈdʒɛnifɐ</phoneme></lexeme>
<lexeme><grapheme>Džeko</grapheme><grapheme>Dzeko</grapheme><phoneme>ˈdʒɛkɔ</phoneme></lexeme>
<lexeme><grapheme>Edin</grapheme><phoneme>ˈɛdin</phoneme></lexeme>
<lexeme><grapheme>Edinson</grapheme><phoneme>ˈɛdɪnsɔn</phoneme></lexeme>
<lexeme><grapheme>Edmond</grapheme><phoneme>ɛdˈmɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>Edwards</grapheme><phoneme>ˈɛtwɐts</phoneme></lexeme>
<lexeme><grapheme>Effenberg</grapheme><phoneme>ˈɛfn̩bɛʁk</phoneme></lexeme>
<lexeme><grapheme>Ekitike</grapheme><phoneme>ekitiˈkeː</phoneme></lexeme>
<lexeme><grapheme>Emre Can</grapheme><phoneme>ˈɛmʁe ˈdʒan</phoneme></lexeme>
<lexeme><grapheme>Eriksen</grapheme><phoneme>ˈeːʁɪksn̩</phoneme></lexeme>
<lexeme><grapheme>Eto'o</grapheme><phoneme>eˈto</phoneme></lexeme>
<lexeme><grapheme>Eusébio</grapheme><grapheme>Eusebio</grapheme><phoneme>eʊˈzɛbiu</phoneme></lexeme>
<lexeme><grapheme>Fabregas</grapheme><grapheme>Fàbregas</grapheme><phoneme>ˈfaːbʁəɡəs</phoneme></lexeme>
<lexeme><grapheme>Falcao</grapheme><phoneme>falˈkaʊ</phoneme></lexeme>
<lexeme><grapheme>Fekir</grapheme><phoneme>feˈkiːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Figo</grapheme><phoneme>ˈfiːɡu</phoneme></lexeme>
<lexeme><grapheme>Firmino</grapheme><phoneme>fiʁˈmiːnu</phoneme></lexeme>
<lexeme><grapheme>Forlán</grapheme><phoneme>fɔʁˈlan</phoneme></lexeme>
<lexeme><grapheme>Frank Lampard</grapheme><phoneme>fʁɛŋk ˈlɛmpaːɐ̯t</phoneme></lexeme>
<lexeme><grapheme>Frenkie</grapheme><phoneme>ˈfʁɛŋki</phoneme></lexeme>
<lexeme><grapheme>Gareth Bale</grapheme><phoneme>ˈɡɛʁɪθ ˈbeɪl</phoneme></lexeme>
<lexeme><grapheme>Gascoigne</grapheme><phoneme>ˈɡɛskɔɪn</phoneme></lexeme>
<lexeme><grapheme>Gattuso</grapheme><phoneme>ɡaˈtuːzo</phoneme></lexeme>
<lexeme><grapheme>Gayà</grapheme><phoneme>ɡaˈja</phoneme></lexeme>
<lexeme><grapheme>Gerard Piqué</grapheme><phoneme>ʒəˈʁaʁt piˈkeː</phoneme></lexeme>
<lexeme><grapheme>Gerrard</grapheme><phoneme>ˈdʒɛʁaːɐ̯t</phoneme></lexeme>
<lexeme><grapheme>Gheorghe</grapheme><phoneme>ˈɡeɔʁɡe</phoneme></lexeme>
<lexeme><grapheme>Ghiggia</grapheme><phoneme>ˈɡidʒa</phoneme></lexeme>
<lexeme><grapheme>Giovane Elber</grapheme><phoneme>dʒoˈvaːni ˈɛlbɐ</phoneme></lexeme>
<lexeme><grapheme>Giroud</grapheme><phoneme>ʒiˈʁuː</phoneme></lexeme>
<lexeme><grapheme>Gnabry</grapheme><phoneme>ˈɡnabʁi</phoneme></lexeme>
<lexeme><grapheme>Goulart</grapheme><phoneme>ɡuˈlaʁt</phoneme></lexeme>
<lexeme><grapheme>Griezmann</grapheme><phoneme>ˈɡʁiːzman</phoneme></lexeme>
<lexeme><grapheme>Guardiola</grapheme><phoneme>ɡuaʁdiˈoːla</phoneme></lexeme>
<lexeme><grapheme>Guendouzi</grapheme><phoneme>ɡɛnduˈzi</phoneme></lexeme>
<lexeme><grapheme>Guerreiro</grapheme><phoneme>ɡɛˈʁeɪʁu</phoneme></lexeme>
<lexeme><grapheme>Guerrero</grapheme><phoneme>ɡɛˈʁeːʁo</phoneme></lexeme>
<lexeme><grapheme>Guirassy</grapheme><phoneme>ɡiʁaˈsiː</phoneme></lexeme>
<lexeme><grapheme>Gullit</grapheme><phoneme>ˈxʏlɪt</phoneme></lexeme>
<lexeme><grapheme>Gündoğan</grapheme><grapheme>Gündogan</grapheme><phoneme>ˈɡʏndoːan</phoneme></lexeme>
<lexeme><grapheme>Gvardiol</grapheme><phoneme>ɡvaʁˈdiɔl</phoneme></lexeme>
<lexeme><grapheme>Gwinn</grapheme><phoneme>ɡviːn</phoneme></lexeme>
<lexeme><grapheme>Gyökeres</grapheme><phoneme>ˈjœkəʁɛs</phoneme></lexeme>
<lexeme><grapheme>Haaland</grapheme><phoneme>ˈhoːlan</phoneme></lexeme>
<lexeme><grapheme>Hagi</grapheme><phoneme>ˈhadʒi</phoneme></lexeme>
<lexeme><grapheme>Hajduk</grapheme><phoneme>ˈhaɪduk</phoneme></lexeme>
<lexeme><grapheme>Hakimi</grapheme><phoneme>haˈkiːmi</phoneme></lexeme>
<lexeme><grapheme>Hamsik</grapheme><phoneme>ˈhamʃiːk</phoneme></lexeme>
<lexeme><grapheme>Haraguchi</grapheme><phoneme>haʁaˈɡuːtʃi</phoneme></lexeme>
<lexeme><grapheme>Hasan</grapheme><phoneme>ˈhasan</phoneme></lexeme>
<lexeme><grapheme>Hasebe</grapheme><phoneme>haˈseːbe</phoneme></lexeme>
<lexeme><grapheme>Hazard</grapheme><phoneme>aˈzaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Heung-min</grapheme><phoneme>hʊŋˈmɪn</phoneme></lexeme>
<lexeme><grapheme>Heung-min Son</grapheme><phoneme>hʊŋˈmɪn ˈsɔn</phoneme></lexeme>
<lexeme><grapheme>Hierro</grapheme><phoneme>iˈɛʁo</phoneme></lexeme>
<lexeme><grapheme>Higuaín</grapheme><grapheme>Higuain</grapheme><phoneme>iɡuaˈiːn</phoneme></lexeme>
<lexeme><grapheme>Hofmann</grapheme><phoneme>ˈhoːfman</phoneme></lexeme>
<lexeme><grapheme>Hugo Lloris</grapheme><phoneme>yˈɡo loˈʁɪs</phoneme></lexeme>
<lexeme><grapheme>Huth</grapheme><phoneme>huːt</phoneme></lexeme>
<lexeme><grapheme>Højbjerg</grapheme><grapheme>Hojbjerg</grapheme><phoneme>ˈhɔʏbjɛʁ</phoneme></lexeme>
<lexeme><grapheme>Ibišević</grapheme><grapheme>Ibisevic</grapheme><phoneme>iˈbiʃɛvitʃ</phoneme></lexeme>
<lexeme><grapheme>Ibrahimović</grapheme><grapheme>Ibrahimovic</grapheme><phoneme>ibʁaˈhiːmɔvitʃ</phoneme></lexeme>
<lexeme><grapheme>Iker</grapheme><phoneme>ˈiːkɛʁ</phoneme></lexeme>
<lexeme><grapheme>Ilkay</grapheme><grapheme>İlkay</grapheme><phoneme>ˈɪlkaɪ</phoneme></lexeme>
<lexeme><grapheme>Iniesta</grapheme><phoneme>iniˈɛsta</phoneme></lexeme>
<lexeme><grapheme>Isak</grapheme><phoneme>ˈiːsak</phoneme></lexeme>
<lexeme><grapheme>Jadon</grapheme><phoneme>ˈdʒeɪdn̩</phoneme></lexeme>
<lexeme><grapheme>James Rodríguez</grapheme><grapheme>James Rodriguez</grapheme><phoneme>ˈxamɛs ʁoˈdʁiːɡɛs</phoneme></lexeme>
<lexeme><grapheme>Jay-Jay</grapheme><phoneme>dʒeɪˈdʒeɪ</phoneme></lexeme>
<lexeme><grapheme>Jedvaj</grapheme><phoneme>ˈjɛdvaɪ</phoneme></lexeme>
<lexeme><grapheme>Jerome Boateng</grapheme><phoneme>ʒeˈʁoːm ˈboːatɛŋ</phoneme></lexeme>
<lexeme><grapheme>Joelinton</grapheme><phoneme>ʒoˈɛlintɔn</phoneme></lexeme>
<lexeme><grapheme>Johan Cruyff</grapheme><grapheme>Johan Cruijff</grapheme><phoneme>joˈhan ˈkʁɔʏf</phoneme></lexeme>
<lexeme><grapheme>Jorginho</grapheme><phoneme>ʒɔʁˈʒiːnju</phoneme></lexeme>
<lexeme><grapheme>José Mourinho</grapheme><phoneme>ʒuˈzɛ moˈʁiːnju</phoneme></lexeme>
<lexeme><grapheme>Joshua Kimmich</grapheme><phoneme>ˈjɔʃua ˈkɪmɪç</phoneme></lexeme>
<lexeme><grapheme>Jota</grapheme><phoneme>ˈʒɔta</phoneme></lexeme>
<lexeme><grapheme>Jovic</grapheme><phoneme>ˈjɔvitʃ</phoneme></lexeme>
<lexeme><grapheme>Jude Bellingham</grapheme><phoneme>dʒuːt ˈbɛlɪŋəm</phoneme></lexeme>
<lexeme><grapheme>Júlio César</grapheme><grapheme>Julio Cesar</grapheme><phoneme>ˈʒuːliu ˈsɛːzaʁ</phoneme></lexeme>
<lexeme><grapheme>Kagawa</grapheme><phoneme>kaˈɡaːwa</phoneme></lexeme>
<lexeme><grapheme>Kaká</grapheme><phoneme>kaˈka</phoneme></lexeme>
<lexeme><grapheme>Kamada</grapheme><phoneme>ˈkamada</phoneme></lexeme>
<lexeme><grapheme>Kane</grapheme><phoneme>keɪn</phoneme></lexeme>
<lexeme><grapheme>Kanté</grapheme><phoneme>kɑ̃ˈteː</phoneme></lexeme>
<lexeme><grapheme>Keane</grapheme><phoneme>kiːn</phoneme></lexeme>
<lexeme><grapheme>Keegan</grapheme><phoneme>ˈkiːɡn̩</phoneme></lexeme>
<lexeme><grapheme>Keylor</grapheme><phoneme>ˈkeɪlɔʁ</phoneme></lexeme>
<lexeme><grapheme>Khedira</grapheme><phoneme>keˈdiːʁa</phoneme></lexeme>
<lexeme><grapheme>Kingsley</grapheme><phoneme>ˈkɪŋsli</phoneme></lexeme>
<lexeme><grapheme>Kluivert</grapheme><phoneme>ˈklɔʏvɐt</phoneme></lexeme>
<lexeme><grapheme>Kostic</grapheme><phoneme>ˈkɔstitʃ</phoneme></lexeme>
<lexeme><grapheme>Kounde</grapheme><phoneme>kunˈdeː</phoneme></lexeme>
<lexeme><grapheme>Kovač</grapheme><grapheme>Kovac</grapheme><phoneme>ˈkɔvatʃ</phoneme></lexeme>
<lexeme><grapheme>Kovačić</grapheme><grapheme>Kovacic</grapheme><phoneme>ˈkɔvatʃitʃ</phoneme></lexeme>
<lexeme><grapheme>Kramarić</grapheme><grapheme>Kramaric</grapheme><phoneme>ˈkʁamaʁitʃ</phoneme></lexeme>
<lexeme><grapheme>Kuipers</grapheme><phoneme>ˈkɔʏpɐs</phoneme></lexeme>
<lexeme><grapheme>Kulusevski</grapheme><phoneme>kuluˈsɛfski</phoneme></lexeme>
<lexeme><grapheme>Kuranyi</grapheme><phoneme>kuˈʁaːnji</phoneme></lexeme>
<lexeme><grapheme>Kvaratskhelia</grapheme><grapheme>Kwarazchelia</grapheme><phoneme>kvaʁatsˈxɛlia</phoneme></lexeme>
<lexeme><grapheme>Kylian</grapheme><phoneme>kiliˈan</phoneme></lexeme>
<lexeme><grapheme>Lamine</grapheme><phoneme>laˈmin</phoneme></lexeme>
<lexeme><grapheme>Lampard</grapheme><phoneme>ˈlɛmpaːɐ̯t</phoneme></lexeme>
<lexeme><grapheme>Laporte</grapheme><phoneme>laˈpɔʁt</phoneme></lexeme>
<lexeme><grapheme>Leão</grapheme><grapheme>Leao</grapheme><phoneme>leˈaʊ</phoneme></lexeme>
<lexeme><grapheme>Leroy Sane</grapheme><phoneme>leˈʁɔɪ zaˈneː</phoneme></lexeme>
<lexeme><grapheme>Ligt</grapheme><phoneme>lɪxt</phoneme></lexeme>
<lexeme><grapheme>Lineker</grapheme><phoneme>ˈlɪnəkɐ</phoneme></lexeme>
<lexeme><grapheme>Lizarazu</grapheme><phoneme>lizaʁaˈzuː</phoneme></lexeme>
<lexeme><grapheme>Ljungberg</grapheme><phoneme>ˈjʊŋbɛʁj</phoneme></lexeme>
<lexeme><grapheme>Lloris</grapheme><phoneme>loˈʁɪs</phoneme></lexeme>
<lexeme><grapheme>Lookman</grapheme><phoneme>ˈlʊkmən</phoneme></lexeme>
<lexeme><grapheme>Lorenzo Insigne</grapheme><phoneme>loˈʁɛntso ɪnˈsinje</phoneme></lexeme>
<lexeme><grapheme>Louis van Gaal</grapheme><phoneme>luˈi fan ˈxaːl</phoneme></lexeme>
<lexeme><grapheme>Lucio</grapheme><phoneme>ˈluːsiu</phoneme></lexeme>
<lexeme><grapheme>Luís Figo</grapheme><grapheme>Luis Figo</grapheme><phoneme>luˈiːʃ ˈfiːɡu</phoneme></lexeme>
<lexeme><grapheme>Lukaku</grapheme><phoneme>luˈkaːku</phoneme></lexeme>
<lexeme><grapheme>Luke Skywalker</grapheme><phoneme>luːk ˈskaɪwɔːkɐ</phoneme></lexeme>
<lexeme><grapheme>Lukebakio</grapheme><phoneme>lukeˈbaːkio</phoneme></lexeme>
<lexeme><grapheme>Lúcio</grapheme><phoneme>ˈluːsiu</phoneme></lexeme>
<lexeme><grapheme>Maguire</grapheme><phoneme>məˈɡwaɪɐ</phoneme></lexeme>
<lexeme><grapheme>Mahrez</grapheme><phoneme>maxˈʁɛs</phoneme></lexeme>
<lexeme><grapheme>Maignan</grapheme><phoneme>mɛˈɲɑ̃ː</phoneme></lexeme>
<lexeme><grapheme>Majer</grapheme><phoneme>ˈmajɛʁ</phoneme></lexeme>
<lexeme><grapheme>Makaay</grapheme><phoneme>maˈkaɪ</phoneme></lexeme>
<lexeme><grapheme>Maldini</grapheme><phoneme>malˈdiːni</phoneme></lexeme>
<lexeme><grapheme>Mandzukic</grapheme><phoneme>manˈdʒukitʃ</phoneme></lexeme>
<lexeme><grapheme>Maradona</grapheme><phoneme>maʁaˈdoːna</phoneme></lexeme>
<lexeme><grapheme>Marc-André ter Stegen</grapheme><phoneme>ˈmaʁk ɑ̃ˈdʁeː tɛʁ ˈsteːɡn̩</phoneme></lexeme>
<lexeme><grapheme>Marco van Basten</grapheme><phoneme>ˈmaʁko fan ˈbastn̩</phoneme></lexeme>
<lexeme><grapheme>Marcus Rashford</grapheme><phoneme>ˈmaːɐ̯kəs ˈʁɛʃfɐt</phoneme></lexeme>
<lexeme><grapheme>Marmoush</grapheme><phoneme>maʁˈmuːʃ</phoneme></lexeme>
<lexeme><grapheme>Marozsán</grapheme><grapheme>Marozsan</grapheme><phoneme>ˈmaʁoʒaːn</phoneme></lexeme>
<lexeme><grapheme>Marquinhos</grapheme><phoneme>maʁˈkinjus</phoneme></lexeme>
<lexeme><grapheme>Mascherano</grapheme><phoneme>maskeˈʁaːno</phoneme></lexeme>
<lexeme><grapheme>Mathys</grapheme><phoneme>maˈtis</phoneme></lexeme>
<lexeme><grapheme>Mats</grapheme><phoneme>mats</phoneme></lexeme>
<lexeme><grapheme>Mbappé</grapheme><grapheme>Mbappe</grapheme><phoneme>mbaˈpeː</phoneme></lexeme>
<lexeme><grapheme>Mbeumo</grapheme><phoneme>mbøˈmo</phoneme></lexeme>
<lexeme><grapheme>Mendy</grapheme><phoneme>mɛnˈdi</phoneme></lexeme>
<lexeme><grapheme>Mertesacker</grapheme><phoneme>ˈmɛʁtəsakɐ</phoneme></lexeme>
<lexeme><grapheme>Michael Olise</grapheme><phoneme>ˈmaɪkl̩ oˈliːs</phoneme></lexeme>
<lexeme><grapheme>Michael Owen</grapheme><phoneme>ˈmaɪkl̩ ˈoʊɪn</phoneme></lexeme>
<lexeme><grapheme>Michel Preud'homme</grapheme><phoneme>miˈʃɛl pʁøˈdɔm</phoneme></lexeme>
<lexeme><grapheme>Militão</grapheme><phoneme>miliˈtaʊ</phoneme></lexeme>
<lexeme><grapheme>Mitrović</grapheme><grapheme>Mitrovic</grapheme><phoneme>ˈmitʁɔvitʃ</phoneme></lexeme>
<lexeme><grapheme>Mkhitaryan</grapheme><grapheme>Mchitarjan</grapheme><phoneme>mxitaʁˈjan</phoneme></lexeme>
<lexeme><grapheme>Mo Salah</grapheme><phoneme>moˈhamɛt saˈlaː</phoneme></lexeme>
<lexeme><grapheme>Modeste</grapheme><phoneme>moˈdɛst</phoneme></lexeme>
<lexeme><grapheme>Modric</grapheme><phoneme>ˈmɔdʁitʃ</phoneme></lexeme>
<lexeme><grapheme>Morata</grapheme><phoneme>moˈʁaːta</phoneme></lexeme>
<lexeme><grapheme>Mourinho</grapheme><phoneme>moˈʁiːnju</phoneme></lexeme>
<lexeme><grapheme>Musiala</grapheme><phoneme>musiˈaːla</phoneme></lexeme>
<lexeme><grapheme>N'Golo Kanté</grapheme><phoneme>nɡoˈlo kɑ̃ˈteː</phoneme></lexeme>
<lexeme><grapheme>Naldo</grapheme><phoneme>ˈnaldu</phoneme></lexeme>
<lexeme><grapheme>Nedvěd</grapheme><grapheme>Nedved</grapheme><phoneme>ˈnɛdvjɛt</phoneme></lexeme>
<lexeme><grapheme>Neuville</grapheme><phoneme>nøˈvil</phoneme></lexeme>
<lexeme><grapheme>Neymar</grapheme><phoneme>neɪˈmaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Nkunku</grapheme><phoneme>nkunˈku</phoneme></lexeme>
<lexeme><grapheme>Nmecha</grapheme><phoneme>nˈmeːtʃa</phoneme></lexeme>
<lexeme><grapheme>Oberdorf</grapheme><phoneme>ˈoːbɐdɔʁf</phoneme></lexeme>
<lexeme><grapheme>Oblak</grapheme><phoneme>ˈɔblak</phoneme></lexeme>
<lexeme><grapheme>Odegaard</grapheme><grapheme>Ødegaard</grapheme><phoneme>ˈøːdəɡɔːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Odonkor</grapheme><phoneme>oˈdɔnkɔʁ</phoneme></lexeme>
<lexeme><grapheme>Okocha</grapheme><phoneme>oˈkɔtʃa</phoneme></lexeme>
<lexeme><grapheme>Olic</grapheme><phoneme>ˈɔlitʃ</phoneme></lexeme>
<lexeme><grapheme>Olise</grapheme><phoneme>oˈliːs</phoneme></lexeme>
<lexeme><grapheme>Onana</grapheme><phoneme>oˈnaːna</phoneme></lexeme>
<lexeme><grapheme>Osimhen</grapheme><phoneme>ˈɔzimɛn</phoneme></lexeme>
<lexeme><grapheme>Ousmane</grapheme><phoneme>usˈman</phoneme></lexeme>
<lexeme><grapheme>Oyarzabal</grapheme><phoneme>ojaʁˈsaːbal</phoneme></lexeme>
<lexeme><grapheme>Özil</grapheme><phoneme>ˈœzil</phoneme></lexeme>
<lexeme><grapheme>Palacio</grapheme><phoneme>paˈlaːsio</phoneme></lexeme>
<lexeme><grapheme>Palhinha</grapheme><phoneme>palˈjinja</phoneme></lexeme>
<lexeme><grapheme>Papin</grapheme><phoneme>paˈpɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Paqueta</grapheme><grapheme>Paquetá</grapheme><phoneme>pakeˈta</phoneme></lexeme>
<lexeme><grapheme>Park Ji-sung</grapheme><phoneme>paʁk dʒiˈsʊŋ</phoneme></lexeme>
<lexeme><grapheme>Patrício</grapheme><phoneme>paˈtʁisiu</phoneme></lexeme>
<lexeme><grapheme>Paul Pogba</grapheme><phoneme>pɔl pɔɡˈba</phoneme></lexeme>
<lexeme><grapheme>Pauleta</grapheme><phoneme>paʊˈleːta</phoneme></lexeme>
<lexeme><grapheme>Pavard</grapheme><phoneme>paˈvaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Pavlović</grapheme><grapheme>Pavlovic</grapheme><phoneme>ˈpavlɔvitʃ</phoneme></lexeme>
<lexeme><grapheme>Payet</grapheme><phoneme>paˈjɛ</phoneme></lexeme>
<lexeme><grapheme>Perišić</grapheme><grapheme>Perisic</grapheme><phoneme>ˈpɛʁiʃitʃ</phoneme></lexeme>
<lexeme><grapheme>Pierre-Emerick</grapheme><phoneme>piɛʁemeˈʁɪk</phoneme></lexeme>
<lexeme><grapheme>Piqué</grapheme><phoneme>piˈkeː</phoneme></lexeme>
<lexeme><grapheme>Pirès</grapheme><phoneme>piˈʁɛs</phoneme></lexeme>
<lexeme><grapheme>Pjanić</grapheme><grapheme>Pjanic</grapheme><phoneme>ˈpjanitʃ</phoneme></lexeme>
<lexeme><grapheme>Pogba</grapheme><phoneme>pɔɡˈba</phoneme></lexeme>
<lexeme><grapheme>Poulsen</grapheme><phoneme>ˈpɔʊlsn̩</phoneme></lexeme>
<lexeme><grapheme>Puskás</grapheme><grapheme>Puskas</grapheme><phoneme>ˈpuʃkaːʃ</phoneme></lexeme>
<lexeme><grapheme>Putellas</grapheme><phoneme>puˈtɛljas</phoneme></lexeme>
<lexeme><grapheme>Puyol</grapheme><phoneme>puˈjɔl</phoneme></lexeme>
<lexeme><grapheme>Rabiot</grapheme><phoneme>ʁaˈbjoː</phoneme></lexeme>
<lexeme><grapheme>Radamel</grapheme><phoneme>ʁadaˈmɛl</phoneme></lexeme>
<lexeme><grapheme>Radoslav</grapheme><phoneme>ˈʁadɔslaf</phoneme></lexeme>
<lexeme><grapheme>Raheem Sterling</grapheme><phoneme>ʁəˈhiːm ˈstɜːlɪŋ</phoneme></lexeme>
<lexeme><grapheme>Rakitić</grapheme><grapheme>Rakitic</grapheme><phoneme>ˈʁakititʃ</phoneme></lexeme>
<lexeme><grapheme>Ramsdale</grapheme><phoneme>ˈʁɛmsdeɪl</phoneme></lexeme>
<lexeme><grapheme>Randal Kolo Muani</grapheme><phoneme>ʁɑ̃ˈdal ˈkoːlo muaˈni</phoneme></lexeme>
<lexeme><grapheme>Raphinha</grapheme><phoneme>ʁaˈfinja</phoneme></lexeme>
<lexeme><grapheme>Rapinoe</grapheme><phoneme>ʁəˈpiːnoʊ</phoneme></lexeme>
<lexeme><grapheme>Rashford</grapheme><phoneme>ˈʁɛʃfɐt</phoneme></lexeme>
<lexeme><grapheme>Rashica</grapheme><phoneme>ʁaˈʃitsa</phoneme></lexeme>
<lexeme><grapheme>Reijnders</grapheme><phoneme>ˈʁɛɪndɐs</phoneme></lexeme>
<lexeme><grapheme>Reyna</grapheme><phoneme>ˈʁeɪna</phoneme></lexeme>
<lexeme><grapheme>Ribéry</grapheme><grapheme>Ribery</grapheme><phoneme>ʁibeˈʁiː</phoneme></lexeme>
<lexeme><grapheme>Rijkaard</grapheme><phoneme>ˈʁɛɪkaːɐ̯t</phoneme></lexeme>
<lexeme><grapheme>Riquelme</grapheme><phoneme>ʁiˈkɛlme</phoneme></lexeme>
<lexeme><grapheme>Ritsu</grapheme><phoneme>ˈʁɪtsu</phoneme></lexeme>
<lexeme><grapheme>Rivaldo</grapheme><phoneme>ʁiˈvaldu</phoneme></lexeme>
<lexeme><grapheme>Roberto Firmino</grapheme><phoneme>ʁoˈbɛʁtu fiʁˈmiːnu</phoneme></lexeme>
<lexeme><grapheme>Robertson</grapheme><phoneme>ˈʁɔbɐtsn̩</phoneme></lexeme>
<lexeme><grapheme>Robinho</grapheme><phoneme>ʁoˈbinju</phoneme></lexeme>
<lexeme><grapheme>Rodrygo</grapheme><phoneme>ʁoˈdʁiːɡu</phoneme></lexeme>
<lexeme><grapheme>Romário</grapheme><grapheme>Romario</grapheme><phoneme>ʁoˈmaːʁiu</phoneme></lexeme>
<lexeme><grapheme>Romelu</grapheme><phoneme>ʁoˈmeːlu</phoneme></lexeme>
<lexeme><grapheme>Ronaldinho</grapheme><phoneme>ʁonalˈdinju</phoneme></lexeme>
<lexeme><grapheme>Rosicky</grapheme><grapheme>Rosický</grapheme><phoneme>ˈʁɔsitskiː</phoneme></lexeme>
<lexeme><grapheme>Roy Keane</grapheme><phoneme>ʁɔɪ ˈkiːn</phoneme></lexeme>
<lexeme><grapheme>Rúben Dias</grapheme><phoneme>ˈʁubɛn ˈdiaʃ</phoneme></lexeme>
<lexeme><grapheme>Sadio</grapheme><phoneme>saˈdjo</phoneme></lexeme>
<lexeme><grapheme>Sadio Mane</grapheme><phoneme>saˈdjo maˈneː</phoneme></lexeme>
<lexeme><grapheme>Saka</grapheme><phoneme>ˈsaːka</phoneme></lexeme>
<lexeme><grapheme>Salah</grapheme><phoneme>saˈlaː</phoneme></lexeme>
<lexeme><grapheme>Salihamidžić</grapheme><grapheme>Salihamidzic</grapheme><phoneme>saliˈhamidʒitʃ</phoneme></lexeme>
<lexeme><grapheme>Sami</grapheme><phoneme>ˈzami</phoneme></lexeme>
<lexeme><grapheme>Sancho</grapheme><phoneme>ˈsɛntʃoʊ</phoneme></lexeme>
<lexeme><grapheme>Schjelderup</grapheme><phoneme>ˈʃɛldəʁʊp</phoneme></lexeme>
<lexeme><grapheme>Schweinsteiger</grapheme><phoneme>ˈʃvaɪnʃtaɪɡɐ</phoneme></lexeme>
<lexeme><grapheme>Seedorf</grapheme><phoneme>ˈseːdɔʁf</phoneme></lexeme>
<lexeme><grapheme>Serhou Guirassy</grapheme><phoneme>sɛʁˈhuː ɡiʁaˈsiː</phoneme></lexeme>
<lexeme><grapheme>Sesko</grapheme><phoneme>ˈʃɛʃkɔ</phoneme></lexeme>
<lexeme><grapheme>Sébastien Haller</grapheme><phoneme>sebastiˈɛ̃ː aˈlɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Sforza</grapheme><phoneme>ˈsfɔʁtsa</phoneme></lexeme>
<lexeme><grapheme>Shaqiri</grapheme><phoneme>ʃaˈtʃiʁi</phoneme></lexeme>
<lexeme><grapheme>Shearer</grapheme><phoneme>ˈʃiːʁɐ</phoneme></lexeme>
<lexeme><grapheme>Shevchenko</grapheme><phoneme>ʃɛfˈtʃɛŋko</phoneme></lexeme>
<lexeme><grapheme>Shinji Kagawa</grapheme><phoneme>ˈʃɪndʒi kaˈɡaːwa</phoneme></lexeme>
<lexeme><grapheme>Simeone</grapheme><phoneme>simeˈoːne</phoneme></lexeme>
<lexeme><grapheme>Skriniar</grapheme><grapheme>Škriniar</grapheme><phoneme>ˈʃkʁiniaʁ</phoneme></lexeme>
<lexeme><grapheme>Skrtel</grapheme><grapheme>Škrtel</grapheme><phoneme>ˈʃkəʁtɛl</phoneme></lexeme>
<lexeme><grapheme>Sneijder</grapheme><phoneme>ˈsnɛɪdɐ</phoneme></lexeme>
<lexeme><grapheme>Solskjær</grapheme><grapheme>Solskjaer</grapheme><phoneme>ˈsuːlʃɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Sterling</grapheme><phoneme>ˈstɜːlɪŋ</phoneme></lexeme>
<lexeme><grapheme>Stoichkov</grapheme><grapheme>Stoitschkow</grapheme><phoneme>stɔɪtʃˈkɔf</phoneme></lexeme>
<lexeme><grapheme>Suker</grapheme><phoneme>ˈʃukɛʁ</phoneme></lexeme>
<lexeme><grapheme>Szczęsny</grapheme><grapheme>Szczesny</grapheme><phoneme>ˈʃtʃɛnsnɪ</phoneme></lexeme>
<lexeme><grapheme>Szoboszlai</grapheme><phoneme>ˈsoboslɔi</phoneme></lexeme>
<lexeme><grapheme>Tapsoba</grapheme><phoneme>tapsoˈba</phoneme></lexeme>
<lexeme><grapheme>Tchouaméni</grapheme><grapheme>Tchouameni</grapheme><phoneme>tʃuameˈni</phoneme></lexeme>
<lexeme><grapheme>ter Stegen</grapheme><phoneme>tɛʁ ˈsteːɡn̩</phoneme></lexeme>
<lexeme><grapheme>Terzic</grapheme><phoneme>ˈtɛʁzitʃ</phoneme></lexeme>
<lexeme><grapheme>Tévez</grapheme><grapheme>Tevez</grapheme><phoneme>ˈteːvɛs</phoneme></lexeme>
<lexeme><grapheme>Thauvin</grapheme><phoneme>toˈvɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Thuram</grapheme><phoneme>tyˈʁam</phoneme></lexeme>
<lexeme><grapheme>Tigana</grapheme><phoneme>tiɡaˈna</phoneme></lexeme>
<lexeme><grapheme>Tonali</grapheme><phoneme>toˈnaːli</phoneme></lexeme>
<lexeme><grapheme>Trapattoni</grapheme><phoneme>tʁapaˈtoːni</phoneme></lexeme>
<lexeme><grapheme>Trézéguet</grapheme><phoneme>tʁezeˈɡɛ</phoneme></lexeme>
<lexeme><grapheme>Tymoschtschuk</grapheme><phoneme>timɔʃˈtʃuk</phoneme></lexeme>
<lexeme><grapheme>Valderrama</grapheme><phoneme>baldeˈʁaːma</phoneme></lexeme>
<lexeme><grapheme>Valverde</grapheme><phoneme>valˈvɛʁde</phoneme></lexeme>
<lexeme><grapheme>van Basten</grapheme><phoneme>fan ˈbastn̩</phoneme></lexeme>
<lexeme><grapheme>van Bommel</grapheme><phoneme>fan ˈbɔml̩</phoneme></lexeme>
<lexeme><grapheme>van Buyten</grapheme><phoneme>fan ˈbɔʏtn̩</phoneme></lexeme>
<lexeme><grapheme>van der Vaart</grapheme><phoneme>fan dɛʁ ˈfaːɐ̯t</phoneme></lexeme>
<lexeme><grapheme>van Dijk</grapheme><phoneme>fan ˈdɛɪk</phoneme></lexeme>
<lexeme><grapheme>van Gaal</grapheme><phoneme>fan ˈxaːl</phoneme></lexeme>
<lexeme><grapheme>van Nistelrooy</grapheme><phoneme>fan ˈnɪstl̩ʁoːi</phoneme></lexeme>
<lexeme><grapheme>van Persie</grapheme><phoneme>fan ˈpɛʁsi</phoneme></lexeme>
<lexeme><grapheme>Varane</grapheme><phoneme>vaˈʁan</phoneme></lexeme>
<lexeme><grapheme>Vedad</grapheme><phoneme>ˈvɛdat</phoneme></lexeme>
<lexeme><grapheme>Veltins</grapheme><phoneme>ˈfɛltiːns</phoneme></lexeme>
<lexeme><grapheme>Verratti</grapheme><phoneme>vɛˈʁati</phoneme></lexeme>
<lexeme><grapheme>Vidal</grapheme><phoneme>viˈdal</phoneme></lexeme>
<lexeme><grapheme>Vidic</grapheme><phoneme>ˈviditʃ</phoneme></lexeme>
<lexeme><grapheme>Vieira</grapheme><phoneme>viˈeɪʁa</phoneme></lexeme>
<lexeme><grapheme>Vieri</grapheme><phoneme>viˈeːʁi</phoneme></lexeme>
<lexeme><grapheme>Vinícius</grapheme><grapheme>Vinicius</grapheme><phoneme>viˈnisius</phoneme></lexeme>
<lexeme><grapheme>Virgil van Dijk</grapheme><phoneme>ˈvɪʁxɪl fan ˈdɛɪk</phoneme></lexeme>
<lexeme><grapheme>Vlahović</grapheme><grapheme>Vlahovic</grapheme><phoneme>ˈvlaxɔvitʃ</phoneme></lexeme>
<lexeme><grapheme>Vlhova</grapheme><grapheme>Vlhová</grapheme><phoneme>ˈvʊlxova</phoneme></lexeme>
<lexeme><grapheme>Wan-Bissaka</grapheme><phoneme>wɔn bɪˈsaka</phoneme></lexeme>
<lexeme><grapheme>Weghorst</grapheme><phoneme>ˈvɛxhɔʁst</phoneme></lexeme>
<lexeme><grapheme>Wijnaldum</grapheme><phoneme>vɛɪˈnaldʏm</phoneme></lexeme>
<lexeme><grapheme>Witsel</grapheme><phoneme>vitˈsɛl</phoneme></lexeme>
<lexeme><grapheme>Wout</grapheme><phoneme>vaʊt</phoneme></lexeme>
<lexeme><grapheme>Xabi</grapheme><phoneme>ˈʃaːbi</phoneme></lexeme>
<lexeme><grapheme>Xavi</grapheme><phoneme>ˈʃaːvi</phoneme></lexeme>
<lexeme><grapheme>Xavi Simons</grapheme><phoneme>ˈʃaːvi ˈsiːmɔns</phoneme></lexeme>
<lexeme><grapheme>Xhaka</grapheme><phoneme>ˈdʒaka</phoneme></lexeme>
<lexeme><grapheme>Xherdan</grapheme><phoneme>ˈdʒɛʁdan</phoneme></lexeme>
<lexeme><grapheme>Yamal</grapheme><phoneme>jaˈmal</phoneme></lexeme>
<lexeme><grapheme>Yeboah</grapheme><phoneme>jeˈboːa</phoneme></lexeme>
<lexeme><grapheme>Youssoufa</grapheme><phoneme>jusuˈfa</phoneme></lexeme>
<lexeme><grapheme>Yussuf</grapheme><phoneme>ˈjuːsʊf</phoneme></lexeme>
<lexeme><grapheme>Zambrano</grapheme><phoneme>samˈbʁaːno</phoneme></lexeme>
<lexeme><grapheme>Zanetti</grapheme><phoneme>zaˈnɛti</phoneme></lexeme>
<lexeme><grapheme>Zico</grapheme><phoneme>ˈziːku</phoneme></lexeme>
<lexeme><grapheme>Zidane</grapheme><phoneme>ziˈdan</phoneme></lexeme>
<lexeme><grapheme>Zinédine</grapheme><grapheme>Zinedine</grapheme><phoneme>zineˈdiːn</phoneme></lexeme>
<lexeme><grapheme>Zirkzee</grapheme><phoneme>ˈzɪʁkzeː</phoneme></lexeme>
<lexeme><grapheme>Ziyech</grapheme><phoneme>ˈzijɛʃ</phoneme></lexeme>
<lexeme><grapheme>Zlatan</grapheme><phoneme>ˈzlatan</phoneme></lexeme>
<!-- Fußball: Trainer, Funktionäre, Schiedsrichter -->
<lexeme><grapheme>Al-Khelaïfi</grapheme><grapheme>Al-Khelaifi</grapheme><phoneme>al xeˈlaɪfi</phoneme></lexeme>
<lexeme><grapheme>Albert Riera</grapheme><phoneme>alˈbɛʁt ʁiˈeːʁa</phoneme></lexeme>
<lexeme><grapheme>Alex Ferguson</grapheme><phoneme>ˈɛlɪks ˈfɜːɡəsn̩</phoneme></lexeme>
<lexeme><grapheme>Allegri</grapheme><phoneme>aˈleːɡʁi</phoneme></lexeme>
<lexeme><grapheme>Arrigo</grapheme><phoneme>aˈʁiːɡo</phoneme></lexeme>
<lexeme><grapheme>Arsène</grapheme><phoneme>aʁˈsɛn</phoneme></lexeme>
<lexeme><grapheme>Aytekin</grapheme><phoneme>aɪteˈkin</phoneme></lexeme>
<lexeme><grapheme>Benítez</grapheme><grapheme>Benitez</grapheme><phoneme>beˈniːtɛs</phoneme></lexeme>
<lexeme><grapheme>Bielsa</grapheme><phoneme>ˈbjɛlsa</phoneme></lexeme>
<lexeme><grapheme>Bo Svensson</grapheme><phoneme>buː ˈsvɛnsɔn</phoneme></lexeme>
<lexeme><grapheme>Bosz</grapheme><phoneme>bɔs</phoneme></lexeme>
<lexeme><grapheme>Collina</grapheme><phoneme>kɔˈliːna</phoneme></lexeme>
<lexeme><grapheme>Conceição</grapheme><phoneme>kɔnseɪˈsaʊ</phoneme></lexeme>
<lexeme><grapheme>De Zerbi</grapheme><phoneme>de ˈdzɛʁbi</phoneme></lexeme>
<lexeme><grapheme>Del Bosque</grapheme><phoneme>dɛl ˈbɔske</phoneme></lexeme>
<lexeme><grapheme>Emery</grapheme><phoneme>ˈɛməʁi</phoneme></lexeme>
<lexeme><grapheme>Erik ten Hag</grapheme><phoneme>ˈeːʁɪk tɛn ˈhax</phoneme></lexeme>
<lexeme><grapheme>Eriksson</grapheme><phoneme>ˈeːʁɪksɔn</phoneme></lexeme>
<lexeme><grapheme>Favre</grapheme><phoneme>ˈfaːvʁə</phoneme></lexeme>
<lexeme><grapheme>Ferguson</grapheme><phoneme>ˈfɜːɡəsn̩</phoneme></lexeme>
<lexeme><grapheme>Gasperini</grapheme><phoneme>ɡaspeˈʁiːni</phoneme></lexeme>
<lexeme><grapheme>Gisdol</grapheme><phoneme>ˈɡɪsdɔl</phoneme></lexeme>
<lexeme><grapheme>Guus</grapheme><phoneme>xys</phoneme></lexeme>
<lexeme><grapheme>Hjulmand</grapheme><phoneme>ˈjuːlman</phoneme></lexeme>
<lexeme><grapheme>Inzaghi</grapheme><phoneme>ɪnˈdzaːɡi</phoneme></lexeme>
<lexeme><grapheme>Koeman</grapheme><phoneme>ˈkuːman</phoneme></lexeme>
<lexeme><grapheme>Kompany</grapheme><phoneme>ˈkɔmpani</phoneme></lexeme>
<lexeme><grapheme>Laporta</grapheme><phoneme>ləˈpɔʁtə</phoneme></lexeme>
<lexeme><grapheme>Lionel Scaloni</grapheme><phoneme>lioˈnɛl skaˈloːni</phoneme></lexeme>
<lexeme><grapheme>Mancini</grapheme><phoneme>manˈtʃiːni</phoneme></lexeme>
<lexeme><grapheme>Moyes</grapheme><phoneme>mɔɪs</phoneme></lexeme>
<lexeme><grapheme>Pierluigi Collina</grapheme><phoneme>piɛʁluˈiːdʒi kɔˈliːna</phoneme></lexeme>
<lexeme><grapheme>Pochettino</grapheme><phoneme>potʃeˈtiːno</phoneme></lexeme>
<lexeme><grapheme>Queiroz</grapheme><phoneme>keɪˈʁɔs</phoneme></lexeme>
<lexeme><grapheme>Ranieri</grapheme><phoneme>ʁaniˈeːʁi</phoneme></lexeme>
<lexeme><grapheme>Rehhagel</grapheme><phoneme>ˈʁeːhaːɡl̩</phoneme></lexeme>
<lexeme><grapheme>Renard</grapheme><phoneme>ʁəˈnaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Riera</grapheme><phoneme>ʁiˈeːʁa</phoneme></lexeme>
<lexeme><grapheme>Rinus</grapheme><phoneme>ˈʁiːnʏs</phoneme></lexeme>
<lexeme><grapheme>Sacchi</grapheme><phoneme>ˈzaki</phoneme></lexeme>
<lexeme><grapheme>Sampaoli</grapheme><phoneme>sampaˈoːli</phoneme></lexeme>
<lexeme><grapheme>Scaloni</grapheme><phoneme>skaˈloːni</phoneme></lexeme>
<lexeme><grapheme>Scolari</grapheme><phoneme>skoˈlaːʁi</phoneme></lexeme>
<lexeme><grapheme>Seoane</grapheme><phoneme>seoˈaːne</phoneme></lexeme>
<lexeme><grapheme>Simone Inzaghi</grapheme><phoneme>ziˈmoːne ɪnˈdzaːɡi</phoneme></lexeme>
<lexeme><grapheme>Southgate</grapheme><phoneme>ˈsaʊθɡeɪt</phoneme></lexeme>
<lexeme><grapheme>Spalletti</grapheme><phoneme>spaˈlɛti</phoneme></lexeme>
<lexeme><grapheme>Sven-Göran</grapheme><phoneme>svɛnˈjøːʁan</phoneme></lexeme>
<lexeme><grapheme>ten Hag</grapheme><phoneme>tɛn ˈhax</phoneme></lexeme>
<lexeme><grapheme>Uli Hoeneß</grapheme><phoneme>ˈʊli ˈhøːnɛs</phoneme></lexeme>
<lexeme><grapheme>van Marwijk</grapheme><phoneme>fan ˈmaʁvɛɪk</phoneme></lexeme>
<lexeme><grapheme>Veh</grapheme><phoneme>feː</phoneme></lexeme>
<lexeme><grapheme>Walem</grapheme><phoneme>vaˈlɛm</phoneme></lexeme>
<lexeme><grapheme>Wenger</grapheme><phoneme>vɛŋˈɡɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Zagallo</grapheme><phoneme>zaˈɡalu</phoneme></lexeme>
<!-- Tennis -->
<lexeme><grapheme>Agassi</grapheme><phoneme>ˈɛɡəsi</phoneme></lexeme>
<lexeme><grapheme>Alcaraz</grapheme><phoneme>alkaˈʁas</phoneme></lexeme>
<lexeme><grapheme>Andre Agassi</grapheme><grapheme>André Agassi</grapheme><phoneme>ˈɑ̃dʁeː ˈɛɡəsi</phoneme></lexeme>
<lexeme><grapheme>Andreescu</grapheme><phoneme>andʁeˈɛsku</phoneme></lexeme>
<lexeme><grapheme>Angelique</grapheme><phoneme>anʒeˈliːk</phoneme></lexeme>
<lexeme><grapheme>Aryna</grapheme><phoneme>aˈʁɪna</phoneme></lexeme>
<lexeme><grapheme>Ashleigh Barty</grapheme><phoneme>ˈɛʃli ˈbaːɐ̯ti</phoneme></lexeme>
<lexeme><grapheme>Auger-Aliassime</grapheme><phoneme>oˈʒe aljaˈsim</phoneme></lexeme>
<lexeme><grapheme>Azarenka</grapheme><phoneme>azaˈʁɛŋka</phoneme></lexeme>
<lexeme><grapheme>Barty</grapheme><phoneme>ˈbaːɐ̯ti</phoneme></lexeme>
<lexeme><grapheme>Berrettini</grapheme><phoneme>bɛʁɛˈtiːni</phoneme></lexeme>
<lexeme><grapheme>Björn Borg</grapheme><phoneme>bjœʁn ˈbɔʁj</phoneme></lexeme>
<lexeme><grapheme>Cilic</grapheme><phoneme>ˈtʃilitʃ</phoneme></lexeme>
<lexeme><grapheme>Clijsters</grapheme><phoneme>ˈklɛɪstɐs</phoneme></lexeme>
<lexeme><grapheme>Connors</grapheme><phoneme>ˈkɔnɐs</phoneme></lexeme>
<lexeme><grapheme>del Potro</grapheme><phoneme>dɛl ˈpoːtʁo</phoneme></lexeme>
<lexeme><grapheme>Dimitrow</grapheme><phoneme>diˈmitʁɔf</phoneme></lexeme>
<lexeme><grapheme>Edberg</grapheme><phoneme>ˈɛdbɛʁj</phoneme></lexeme>
<lexeme><grapheme>Evert</grapheme><phoneme>ˈɛvɐt</phoneme></lexeme>
<lexeme><grapheme>Fognini</grapheme><phoneme>foˈnjiːni</phoneme></lexeme>
<lexeme><grapheme>Garbiñe</grapheme><phoneme>ɡaʁˈbinje</phoneme></lexeme>
<lexeme><grapheme>Gauff</grapheme><phoneme>ɡɔf</phoneme></lexeme>
<lexeme><grapheme>Goran</grapheme><phoneme>ˈɡɔʁan</phoneme></lexeme>
<lexeme><grapheme>Halep</grapheme><phoneme>ˈhalɛp</phoneme></lexeme>
<lexeme><grapheme>Hénin</grapheme><grapheme>Henin</grapheme><phoneme>eˈnɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Hingis</grapheme><phoneme>ˈhɪŋɡɪs</phoneme></lexeme>
<lexeme><grapheme>Hurkacz</grapheme><phoneme>ˈxuʁkatʃ</phoneme></lexeme>
<lexeme><grapheme>Ivanišević</grapheme><grapheme>Ivanisevic</grapheme><phoneme>ivaˈniʃɛvitʃ</phoneme></lexeme>
<lexeme><grapheme>Ivanović</grapheme><grapheme>Ivanovic</grapheme><phoneme>iˈvanɔvitʃ</phoneme></lexeme>
<lexeme><grapheme>Jabeur</grapheme><phoneme>ʒaˈbøːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Janković</grapheme><grapheme>Jankovic</grapheme><phoneme>ˈjankɔvitʃ</phoneme></lexeme>
<lexeme><grapheme>Jelena Rybakina</grapheme><phoneme>jeˈlɛna ʁɪˈbaːkina</phoneme></lexeme>
<lexeme><grapheme>Kasatkina</grapheme><phoneme>kaˈsatkina</phoneme></lexeme>
<lexeme><grapheme>Kei</grapheme><phoneme>keɪ</phoneme></lexeme>
<lexeme><grapheme>Krejčíková</grapheme><grapheme>Krejcikova</grapheme><phoneme>ˈkʁɛɪtʃiːkɔvaː</phoneme></lexeme>
<lexeme><grapheme>Kuznetsova</grapheme><phoneme>kuznɛˈtsɔva</phoneme></lexeme>
<lexeme><grapheme>Kvitová</grapheme><grapheme>Kvitova</grapheme><phoneme>ˈkvitɔvaː</phoneme></lexeme>
<lexeme><grapheme>Kyrgios</grapheme><phoneme>ˈkɪʁjɔs</phoneme></lexeme>
<lexeme><grapheme>Lisicki</grapheme><phoneme>liˈsɪtski</phoneme></lexeme>
<lexeme><grapheme>Mauresmo</grapheme><phoneme>moʁɛsˈmo</phoneme></lexeme>
<lexeme><grapheme>McEnroe</grapheme><phoneme>ˈmɛkənʁoʊ</phoneme></lexeme>
<lexeme><grapheme>Medvedev</grapheme><phoneme>mɛdˈvjeːdɛf</phoneme></lexeme>
<lexeme><grapheme>Monfils</grapheme><phoneme>mɔ̃ˈfis</phoneme></lexeme>
<lexeme><grapheme>Monica Seles</grapheme><phoneme>ˈmɔnika ˈsɛlɛʃ</phoneme></lexeme>
<lexeme><grapheme>Muguruza</grapheme><phoneme>muɡuˈʁuːsa</phoneme></lexeme>
<lexeme><grapheme>Nadal</grapheme><phoneme>naˈdal</phoneme></lexeme>
<lexeme><grapheme>Nalbandian</grapheme><phoneme>nalbandiˈan</phoneme></lexeme>
<lexeme><grapheme>Navrátilová</grapheme><grapheme>Navratilova</grapheme><phoneme>naˈvʁaːtilɔva</phoneme></lexeme>
<lexeme><grapheme>Năstase</grapheme><grapheme>Nastase</grapheme><phoneme>nəsˈtase</phoneme></lexeme>
<lexeme><grapheme>Nishikori</grapheme><phoneme>niˈʃikoʁi</phoneme></lexeme>
<lexeme><grapheme>Novak Djokovic</grapheme><grapheme>Novak Djoković</grapheme><phoneme>ˈnɔvak ˈdʒɔkɔvitʃ</phoneme></lexeme>
<lexeme><grapheme>Novotná</grapheme><grapheme>Novotna</grapheme><phoneme>ˈnɔvɔtnaː</phoneme></lexeme>
<lexeme><grapheme>Pegula</grapheme><phoneme>pəˈɡuːla</phoneme></lexeme>
<lexeme><grapheme>Pete</grapheme><phoneme>piːt</phoneme></lexeme>
<lexeme><grapheme>Petković</grapheme><grapheme>Petkovic</grapheme><phoneme>ˈpɛtkɔvitʃ</phoneme></lexeme>
<lexeme><grapheme>Petra Kvitová</grapheme><grapheme>Petra Kvitova</grapheme><phoneme>ˈpɛtʁa ˈkvitɔvaː</phoneme></lexeme>
<lexeme><grapheme>Plíšková</grapheme><grapheme>Pliskova</grapheme><phoneme>ˈpliːʃkɔvaː</phoneme></lexeme>
<lexeme><grapheme>Rublev</grapheme><grapheme>Rublew</grapheme><phoneme>ʁubˈljɔf</phoneme></lexeme>
<lexeme><grapheme>Rybakina</grapheme><phoneme>ʁɪˈbaːkina</phoneme></lexeme>
<lexeme><grapheme>Sabalenka</grapheme><phoneme>sabaˈlɛŋka</phoneme></lexeme>
<lexeme><grapheme>Sabatini</grapheme><phoneme>sabaˈtiːni</phoneme></lexeme>
<lexeme><grapheme>Safin</grapheme><phoneme>ˈsaːfiːn</phoneme></lexeme>
<lexeme><grapheme>Sakkari</grapheme><phoneme>ˈsakaʁi</phoneme></lexeme>
<lexeme><grapheme>Sampras</grapheme><phoneme>ˈsɛmpʁəs</phoneme></lexeme>
<lexeme><grapheme>Scharapowa</grapheme><grapheme>Sharapova</grapheme><phoneme>ʃaˈʁaːpova</phoneme></lexeme>
<lexeme><grapheme>Seles</grapheme><phoneme>ˈsɛlɛʃ</phoneme></lexeme>
<lexeme><grapheme>Serena</grapheme><phoneme>seˈʁeːna</phoneme></lexeme>
<lexeme><grapheme>Serena Williams</grapheme><phoneme>səˈʁiːna ˈwɪljəms</phoneme></lexeme>
<lexeme><grapheme>Shapovalov</grapheme><phoneme>ʃapoˈvaːlɔf</phoneme></lexeme>
<lexeme><grapheme>Shelton</grapheme><phoneme>ˈʃɛltn̩</phoneme></lexeme>
<lexeme><grapheme>Simona Halep</grapheme><phoneme>siˈmona ˈhalɛp</phoneme></lexeme>
<lexeme><grapheme>Stan Wawrinka</grapheme><phoneme>stan vaˈvʁɪŋka</phoneme></lexeme>
<lexeme><grapheme>Stefan Edberg</grapheme><phoneme>ˈsteːfan ˈɛdbɛʁj</phoneme></lexeme>
<lexeme><grapheme>Stefanos Tsitsipas</grapheme><phoneme>ˈstɛfanɔs tsitsiˈpas</phoneme></lexeme>
<lexeme><grapheme>Stosur</grapheme><phoneme>ˈstoʊzɐ</phoneme></lexeme>
<lexeme><grapheme>Świątek</grapheme><grapheme>Swiatek</grapheme><phoneme>ˈʃfjɔntɛk</phoneme></lexeme>
<lexeme><grapheme>Tiafoe</grapheme><phoneme>tiˈaːfoʊ</phoneme></lexeme>
<lexeme><grapheme>Tsitsipas</grapheme><phoneme>tsitsiˈpas</phoneme></lexeme>
<lexeme><grapheme>Tsonga</grapheme><phoneme>tsɔŋˈɡa</phoneme></lexeme>
<lexeme><grapheme>Venus Williams</grapheme><phoneme>ˈviːnəs ˈwɪljəms</phoneme></lexeme>
<lexeme><grapheme>Vondroušová</grapheme><grapheme>Vondrousova</grapheme><phoneme>ˈvɔndʁoʊʃɔva</phoneme></lexeme>
<lexeme><grapheme>Wilander</grapheme><phoneme>viˈlandɐ</phoneme></lexeme>
<lexeme><grapheme>Wozniacki</grapheme><phoneme>vɔzniˈatski</phoneme></lexeme>
<lexeme><grapheme>Yannick Noah</grapheme><phoneme>jaˈnɪk noˈa</phoneme></lexeme>
<lexeme><grapheme>Zheng Qinwen</grapheme><phoneme>dʒəŋ tʃɪnˈwɛn</phoneme></lexeme>
<lexeme><grapheme>Zverev</grapheme><phoneme>ˈtsvɛʁɛf</phoneme></lexeme>
<lexeme><grapheme>Đoković</grapheme><grapheme>Djokovic</grapheme><grapheme>Djoković</grapheme><grapheme>Ðoković</grapheme><grapheme>Đokovic</grapheme><phoneme>ˈdʒɔkɔvitʃ</phoneme></lexeme>
<!-- Formel 1 und Motorsport -->
<lexeme><grapheme>Albon</grapheme><phoneme>ˈɛlbɔn</phoneme></lexeme>
<lexeme><grapheme>Alboreto</grapheme><phoneme>alboˈʁeːto</phoneme></lexeme>
<lexeme><grapheme>Andretti</grapheme><phoneme>ɛnˈdʁɛti</phoneme></lexeme>
<lexeme><grapheme>Antonelli</grapheme><phoneme>antoˈnɛli</phoneme></lexeme>
<lexeme><grapheme>Ayrton</grapheme><phoneme>aˈiʁtɔn</phoneme></lexeme>
<lexeme><grapheme>Bagnaia</grapheme><phoneme>banˈjaːja</phoneme></lexeme>
<lexeme><grapheme>Barrichello</grapheme><phoneme>baʁiˈkɛlu</phoneme></lexeme>
<lexeme><grapheme>Bearman</grapheme><phoneme>ˈbɛːɐ̯mən</phoneme></lexeme>
<lexeme><grapheme>Bortoleto</grapheme><phoneme>bɔʁtoˈleːtu</phoneme></lexeme>
<lexeme><grapheme>Brabham</grapheme><phoneme>ˈbʁɛbəm</phoneme></lexeme>
<lexeme><grapheme>Briatore</grapheme><phoneme>bʁiaˈtoːʁe</phoneme></lexeme>
<lexeme><grapheme>Charles Leclerc</grapheme><phoneme>ʃaʁl ləˈklɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Christian Horner</grapheme><phoneme>ˈkʁɪstʃən ˈhɔːɐ̯nɐ</phoneme></lexeme>
<lexeme><grapheme>David Coulthard</grapheme><phoneme>ˈdeɪvɪt ˈkuːltaːɐ̯t</phoneme></lexeme>
<lexeme><grapheme>Domenicali</grapheme><phoneme>domeniˈkaːli</phoneme></lexeme>
<lexeme><grapheme>Doohan</grapheme><phoneme>ˈduːən</phoneme></lexeme>
<lexeme><grapheme>Ecclestone</grapheme><phoneme>ˈɛkl̩stoʊn</phoneme></lexeme>
<lexeme><grapheme>Fangio</grapheme><phoneme>ˈfanxio</phoneme></lexeme>
<lexeme><grapheme>Gasly</grapheme><phoneme>ɡasˈli</phoneme></lexeme>
<lexeme><grapheme>Grosjean</grapheme><phoneme>ɡʁoˈʒɑ̃ː</phoneme></lexeme>
<lexeme><grapheme>Hadjar</grapheme><phoneme>aˈdʒaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Häkkinen</grapheme><grapheme>Hakkinen</grapheme><phoneme>ˈhɛkinɛn</phoneme></lexeme>
<lexeme><grapheme>Irvine</grapheme><phoneme>ˈɜːvaɪn</phoneme></lexeme>
<lexeme><grapheme>Isack</grapheme><phoneme>iˈzak</phoneme></lexeme>
<lexeme><grapheme>James Hunt</grapheme><phoneme>dʒeɪms ˈhant</phoneme></lexeme>
<lexeme><grapheme>Jenson Button</grapheme><phoneme>ˈdʒɛnsn̩ ˈbatn̩</phoneme></lexeme>
<lexeme><grapheme>Kubica</grapheme><phoneme>kuˈbitsa</phoneme></lexeme>
<lexeme><grapheme>Kwjat</grapheme><phoneme>kvjat</phoneme></lexeme>
<lexeme><grapheme>Lawson</grapheme><phoneme>ˈlɔːsn̩</phoneme></lexeme>
<lexeme><grapheme>Leclerc</grapheme><phoneme>ləˈklɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Magnussen</grapheme><phoneme>ˈmaːɡnʊsn̩</phoneme></lexeme>
<lexeme><grapheme>Mansell</grapheme><phoneme>ˈmɛnsl̩</phoneme></lexeme>
<lexeme><grapheme>Mattia</grapheme><phoneme>maˈtiːa</phoneme></lexeme>
<lexeme><grapheme>Montoya</grapheme><phoneme>mɔnˈtoːja</phoneme></lexeme>
<lexeme><grapheme>Niki Lauda</grapheme><phoneme>ˈnɪki ˈlaʊda</phoneme></lexeme>
<lexeme><grapheme>Ocon</grapheme><phoneme>oˈkɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>Ogier</grapheme><phoneme>oʒiˈeː</phoneme></lexeme>
<lexeme><grapheme>Oscar Piastri</grapheme><phoneme>ˈɔskɐ piˈastʁi</phoneme></lexeme>
<lexeme><grapheme>Panis</grapheme><phoneme>paˈnis</phoneme></lexeme>
<lexeme><grapheme>Patrese</grapheme><phoneme>paˈtʁeːze</phoneme></lexeme>
<lexeme><grapheme>Piquet</grapheme><phoneme>piˈkɛ</phoneme></lexeme>
<lexeme><grapheme>Räikkönen</grapheme><grapheme>Raikkonen</grapheme><phoneme>ˈʁɛikœnɛn</phoneme></lexeme>
<lexeme><grapheme>Ricciardo</grapheme><phoneme>ʁiˈkaːɐ̯doʊ</phoneme></lexeme>
<lexeme><grapheme>Sainz</grapheme><phoneme>saɪns</phoneme></lexeme>
<lexeme><grapheme>Senna</grapheme><phoneme>ˈsɛna</phoneme></lexeme>
<lexeme><grapheme>Sergio Pérez</grapheme><grapheme>Sergio Perez</grapheme><phoneme>ˈsɛʁxio ˈpeːʁɛs</phoneme></lexeme>
<lexeme><grapheme>Stirling Moss</grapheme><phoneme>ˈstɜːlɪŋ ˈmɔs</phoneme></lexeme>
<lexeme><grapheme>Stroll</grapheme><phoneme>stʁoʊl</phoneme></lexeme>
<lexeme><grapheme>Tsunoda</grapheme><phoneme>tsuˈnoːda</phoneme></lexeme>
<lexeme><grapheme>Verstappen</grapheme><phoneme>vɛʁˈstapn̩</phoneme></lexeme>
<lexeme><grapheme>Vettel</grapheme><phoneme>ˈfɛtl̩</phoneme></lexeme>
<lexeme><grapheme>Zhou Guanyu</grapheme><phoneme>dʒoʊ ɡwanˈjyː</phoneme></lexeme>
<!-- Radsport, Ski, Leichtathletik, weitere Sportarten -->
<lexeme><grapheme>Aamodt</grapheme><phoneme>ˈoːmɔt</phoneme></lexeme>
<lexeme><grapheme>Adam Małysz</grapheme><grapheme>Adam Malysz</grapheme><phoneme>ˈadam ˈmawɪʃ</phoneme></lexeme>
<lexeme><grapheme>Aksel</grapheme><phoneme>ˈaksl̩</phoneme></lexeme>
<lexeme><grapheme>Alaphilippe</grapheme><phoneme>alafiˈlɪp</phoneme></lexeme>
<lexeme><grapheme>Alexis Pinturault</grapheme><phoneme>alɛkˈsi pɛ̃tyˈʁoː</phoneme></lexeme>
<lexeme><grapheme>Aljona</grapheme><phoneme>alˈjɔna</phoneme></lexeme>
<lexeme><grapheme>Anand</grapheme><phoneme>ˈanant</phoneme></lexeme>
<lexeme><grapheme>Anquetil</grapheme><phoneme>ɑ̃kəˈtil</phoneme></lexeme>
<lexeme><grapheme>Antetokounmpo</grapheme><phoneme>adetoˈkumbo</phoneme></lexeme>
<lexeme><grapheme>Armand Duplantis</grapheme><phoneme>aʁˈmant duˈplantɪs</phoneme></lexeme>
<lexeme><grapheme>Aronian</grapheme><phoneme>aˈʁoːnjan</phoneme></lexeme>
<lexeme><grapheme>Ballesteros</grapheme><phoneme>baljɛsˈteːʁɔs</phoneme></lexeme>
<lexeme><grapheme>Bardet</grapheme><phoneme>baʁˈdɛ</phoneme></lexeme>
<lexeme><grapheme>Bernal</grapheme><phoneme>bɛʁˈnal</phoneme></lexeme>
<lexeme><grapheme>Biles</grapheme><phoneme>baɪls</phoneme></lexeme>
<lexeme><grapheme>Bolt</grapheme><phoneme>boʊlt</phoneme></lexeme>
<lexeme><grapheme>Braathen</grapheme><phoneme>ˈbʁoːtn̩</phoneme></lexeme>
<lexeme><grapheme>Brady</grapheme><phoneme>ˈbʁeɪdi</phoneme></lexeme>
<lexeme><grapheme>Brignone</grapheme><phoneme>bʁiˈnjoːne</phoneme></lexeme>
<lexeme><grapheme>Bryant</grapheme><phoneme>ˈbʁaɪənt</phoneme></lexeme>
<lexeme><grapheme>Buchmann</grapheme><phoneme>ˈbuːxman</phoneme></lexeme>
<lexeme><grapheme>Bø</grapheme><grapheme>Boe</grapheme><phoneme>bøː</phoneme></lexeme>
<lexeme><grapheme>Cancellara</grapheme><phoneme>kantʃeˈlaːʁa</phoneme></lexeme>
<lexeme><grapheme>Carlsen</grapheme><phoneme>ˈkaʁlsn̩</phoneme></lexeme>
<lexeme><grapheme>Cassius Clay</grapheme><phoneme>ˈkɛsiəs ˈkleɪ</phoneme></lexeme>
<lexeme><grapheme>Caster Semenya</grapheme><phoneme>ˈkaːstɐ seˈmɛnja</phoneme></lexeme>
<lexeme><grapheme>Cavendish</grapheme><phoneme>ˈkɛvəndɪʃ</phoneme></lexeme>
<lexeme><grapheme>Chris Froome</grapheme><phoneme>kʁɪs ˈfʁuːm</phoneme></lexeme>
<lexeme><grapheme>Cipollini</grapheme><phoneme>tʃipoˈliːni</phoneme></lexeme>
<lexeme><grapheme>Comăneci</grapheme><grapheme>Comaneci</grapheme><phoneme>koməˈnɛtʃ</phoneme></lexeme>
<lexeme><grapheme>Compagnoni</grapheme><phoneme>kɔmpaˈnjoːni</phoneme></lexeme>
<lexeme><grapheme>Contador</grapheme><phoneme>kɔntaˈdoːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Cuche</grapheme><phoneme>kyʃ</phoneme></lexeme>
<lexeme><grapheme>Dariusz</grapheme><phoneme>ˈdaʁjuʃ</phoneme></lexeme>
<lexeme><grapheme>Dimitrij</grapheme><phoneme>diˈmiːtʁi</phoneme></lexeme>
<lexeme><grapheme>Doncic</grapheme><phoneme>ˈdɔntʃitʃ</phoneme></lexeme>
<lexeme><grapheme>Duplantis</grapheme><phoneme>duˈplantɪs</phoneme></lexeme>
<lexeme><grapheme>Durant</grapheme><phoneme>dəˈʁɛnt</phoneme></lexeme>
<lexeme><grapheme>Emil Zátopek</grapheme><phoneme>ˈɛmil ˈzaːtɔpɛk</phoneme></lexeme>
<lexeme><grapheme>Evenepoel</grapheme><phoneme>eˈveːnəpul</phoneme></lexeme>
<lexeme><grapheme>Fan Zhendong</grapheme><phoneme>fan dʒənˈdʊŋ</phoneme></lexeme>
<lexeme><grapheme>Fignon</grapheme><phoneme>fiˈnjɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>Fillon Maze</grapheme><phoneme>fiˈjɔ̃ː maˈzeː</phoneme></lexeme>
<lexeme><grapheme>Foreman</grapheme><phoneme>ˈfɔːɐ̯mən</phoneme></lexeme>
<lexeme><grapheme>Fosbury</grapheme><phoneme>ˈfɔsbəʁi</phoneme></lexeme>
<lexeme><grapheme>Fourcade</grapheme><phoneme>fuʁˈkat</phoneme></lexeme>
<lexeme><grapheme>Frazier</grapheme><phoneme>ˈfʁeɪziɐ</phoneme></lexeme>
<lexeme><grapheme>Froome</grapheme><phoneme>fʁuːm</phoneme></lexeme>
<lexeme><grapheme>Gebrselassie</grapheme><grapheme>Gebreselassie</grapheme><phoneme>ɡɛbʁɛseˈlasie</phoneme></lexeme>
<lexeme><grapheme>Giannis</grapheme><phoneme>ˈjanɪs</phoneme></lexeme>
<lexeme><grapheme>Gidsel</grapheme><phoneme>ˈɡɪsl̩</phoneme></lexeme>
<lexeme><grapheme>Girardelli</grapheme><phoneme>ʒiʁaʁˈdɛli</phoneme></lexeme>
<lexeme><grapheme>Gislason</grapheme><phoneme>ˈɡiːslasɔn</phoneme></lexeme>
<lexeme><grapheme>Goggia</grapheme><phoneme>ˈɡɔdʒa</phoneme></lexeme>
<lexeme><grapheme>Gordon Herbert</grapheme><phoneme>ˈɡɔːɐ̯dn̩ ˈhɜːbɐt</phoneme></lexeme>
<lexeme><grapheme>Griffith</grapheme><phoneme>ˈɡʁɪfɪθ</phoneme></lexeme>
<lexeme><grapheme>Griffith-Joyner</grapheme><phoneme>ˈɡʁɪfɪθ ˈdʒɔɪnɐ</phoneme></lexeme>
<lexeme><grapheme>Gut-Behrami</grapheme><phoneme>ɡuːt beˈʁaːmi</phoneme></lexeme>
<lexeme><grapheme>Hanyu</grapheme><phoneme>ˈhanju</phoneme></lexeme>
<lexeme><grapheme>Hinault</grapheme><phoneme>iˈnoː</phoneme></lexeme>
<lexeme><grapheme>Holyfield</grapheme><phoneme>ˈhoʊlifiːlt</phoneme></lexeme>
<lexeme><grapheme>Indurain</grapheme><grapheme>Induráin</grapheme><phoneme>ɪnduˈʁaɪn</phoneme></lexeme>
<lexeme><grapheme>Ingebrigtsen</grapheme><phoneme>ˈɪŋəbʁɪktsn̩</phoneme></lexeme>
<lexeme><grapheme>Isinbajewa</grapheme><phoneme>izinˈbaːjɛva</phoneme></lexeme>
<lexeme><grapheme>Jacquemod</grapheme><phoneme>ʒakˈmo</phoneme></lexeme>
<lexeme><grapheme>Janica</grapheme><phoneme>ˈjanitsa</phoneme></lexeme>
<lexeme><grapheme>Jágr</grapheme><grapheme>Jagr</grapheme><phoneme>ˈjaːɡɐ</phoneme></lexeme>
<lexeme><grapheme>Jelena Isinbajewa</grapheme><phoneme>jeˈlɛna izinˈbaːjɛva</phoneme></lexeme>
<lexeme><grapheme>Joe Louis</grapheme><phoneme>dʒoʊ ˈluːɪs</phoneme></lexeme>
<lexeme><grapheme>Johannes Thingnes Bø</grapheme><phoneme>juˈhanəs ˈtɪŋnəs ˈbøː</phoneme></lexeme>
<lexeme><grapheme>Jokic</grapheme><phoneme>ˈjɔkitʃ</phoneme></lexeme>
<lexeme><grapheme>Julian Alaphilippe</grapheme><phoneme>ʒyliˈɑ̃ː alafiˈlɪp</phoneme></lexeme>
<lexeme><grapheme>Kamil Stoch</grapheme><phoneme>ˈkamil ˈstɔx</phoneme></lexeme>
<lexeme><grapheme>Kamila</grapheme><phoneme>kaˈmiːla</phoneme></lexeme>
<lexeme><grapheme>Karabatic</grapheme><phoneme>kaʁabaˈtiːtʃ</phoneme></lexeme>
<lexeme><grapheme>Kelce</grapheme><phoneme>ˈkɛlsi</phoneme></lexeme>
<lexeme><grapheme>Killy</grapheme><phoneme>kiˈli</phoneme></lexeme>
<lexeme><grapheme>Kipchoge</grapheme><phoneme>kɪpˈtʃoːɡe</phoneme></lexeme>
<lexeme><grapheme>Klæbo</grapheme><grapheme>Klaebo</grapheme><phoneme>ˈkleːbu</phoneme></lexeme>
<lexeme><grapheme>Kobayashi</grapheme><phoneme>kobaˈjaʃi</phoneme></lexeme>
<lexeme><grapheme>Kobe Bryant</grapheme><phoneme>ˈkoʊbi ˈbʁaɪənt</phoneme></lexeme>
<lexeme><grapheme>Kostelić</grapheme><grapheme>Kostelic</grapheme><phoneme>ˈkɔstɛlitʃ</phoneme></lexeme>
<lexeme><grapheme>Kristoffersen</grapheme><phoneme>kʁɪsˈtɔfɐsn̩</phoneme></lexeme>
<lexeme><grapheme>Kübler</grapheme><phoneme>ˈkyːblɐ</phoneme></lexeme>
<lexeme><grapheme>Laegreid</grapheme><grapheme>Lægreid</grapheme><phoneme>ˈlɛːɡʁɛɪt</phoneme></lexeme>
<lexeme><grapheme>LeBron</grapheme><grapheme>Lebron</grapheme><phoneme>ləˈbʁɔn</phoneme></lexeme>
<lexeme><grapheme>Ledecká</grapheme><grapheme>Ledecka</grapheme><phoneme>ˈlɛdɛtskaː</phoneme></lexeme>
<lexeme><grapheme>Ledecky</grapheme><phoneme>ləˈdɛki</phoneme></lexeme>
<lexeme><grapheme>Lindsey Vonn</grapheme><phoneme>ˈlɪndzi ˈvɔn</phoneme></lexeme>
<lexeme><grapheme>Lipowitz</grapheme><phoneme>ˈlɪpovɪts</phoneme></lexeme>
<lexeme><grapheme>Ljubičić</grapheme><grapheme>Ljubicic</grapheme><phoneme>ˈljubitʃitʃ</phoneme></lexeme>
<lexeme><grapheme>Luke Littler</grapheme><phoneme>luːk ˈlɪtlɐ</phoneme></lexeme>
<lexeme><grapheme>Lyles</grapheme><phoneme>laɪls</phoneme></lexeme>
<lexeme><grapheme>Magic Johnson</grapheme><phoneme>ˈmɛdʒɪk ˈdʒɔnsn̩</phoneme></lexeme>
<lexeme><grapheme>Magnus Carlsen</grapheme><phoneme>ˈmaŋnʊs ˈkaʁlsn̩</phoneme></lexeme>
<lexeme><grapheme>Mahomes</grapheme><phoneme>məˈhoʊms</phoneme></lexeme>
<lexeme><grapheme>Malaika</grapheme><phoneme>maˈlaɪka</phoneme></lexeme>
<lexeme><grapheme>Malysz</grapheme><phoneme>ˈmawɪʃ</phoneme></lexeme>
<lexeme><grapheme>Marchand</grapheme><phoneme>maʁˈʃɑ̃ː</phoneme></lexeme>
<lexeme><grapheme>Martin Fourcade</grapheme><phoneme>maʁˈtɛ̃ː fuʁˈkat</phoneme></lexeme>
<lexeme><grapheme>Massot</grapheme><phoneme>maˈso</phoneme></lexeme>
<lexeme><grapheme>Mathieu van der Poel</grapheme><phoneme>matiˈøː fan dɛʁ ˈpuːl</phoneme></lexeme>
<lexeme><grapheme>McIlroy</grapheme><phoneme>ˈmɛkl̩ʁɔɪ</phoneme></lexeme>
<lexeme><grapheme>McLaughlin</grapheme><phoneme>məkˈlɔxlɪn</phoneme></lexeme>
<lexeme><grapheme>Michael Jordan</grapheme><phoneme>ˈmaɪkl̩ ˈdʒɔːɐ̯dn̩</phoneme></lexeme>
<lexeme><grapheme>Michael Phelps</grapheme><phoneme>ˈmaɪkl̩ ˈfɛlps</phoneme></lexeme>
<lexeme><grapheme>Michalczewski</grapheme><phoneme>miˈxaltʃɛfski</phoneme></lexeme>
<lexeme><grapheme>Mihambo</grapheme><phoneme>miˈhambo</phoneme></lexeme>
<lexeme><grapheme>Mikaela</grapheme><phoneme>mɪˈkeɪla</phoneme></lexeme>
<lexeme><grapheme>Moritz Wagner</grapheme><phoneme>ˈmoːʁɪts ˈvaːɡnɐ</phoneme></lexeme>
<lexeme><grapheme>Nadia Comăneci</grapheme><phoneme>ˈnadja koməˈnɛtʃ</phoneme></lexeme>
<lexeme><grapheme>Nicklaus</grapheme><phoneme>ˈnɪkləs</phoneme></lexeme>
<lexeme><grapheme>Noah Lyles</grapheme><phoneme>ˈnoʊə ˈlaɪls</phoneme></lexeme>
<lexeme><grapheme>Ogunleye</grapheme><phoneme>oɡunˈleːje</phoneme></lexeme>
<lexeme><grapheme>Ole Einar Bjørndalen</grapheme><phoneme>ˈuːlə ˈɛɪnaʁ ˈbjœʁndaːlən</phoneme></lexeme>
<lexeme><grapheme>Oleksandr</grapheme><phoneme>olɛkˈsandɐ</phoneme></lexeme>
<lexeme><grapheme>Ovtcharov</grapheme><phoneme>ɔfˈtʃaːʁɔf</phoneme></lexeme>
<lexeme><grapheme>Owens</grapheme><phoneme>ˈoʊɪns</phoneme></lexeme>
<lexeme><grapheme>Owetschkin</grapheme><phoneme>aˈvɛtʃkiːn</phoneme></lexeme>
<lexeme><grapheme>Pantani</grapheme><phoneme>panˈtaːni</phoneme></lexeme>
<lexeme><grapheme>Patrick Mahomes</grapheme><phoneme>ˈpɛtʁɪk məˈhoʊms</phoneme></lexeme>
<lexeme><grapheme>Peter Sagan</grapheme><phoneme>ˈpɛtɛʁ ˈsaɡan</phoneme></lexeme>
<lexeme><grapheme>Philipsen</grapheme><phoneme>ˈfɪlɪpsn̩</phoneme></lexeme>
<lexeme><grapheme>Pinturault</grapheme><phoneme>pɛ̃tyˈʁoː</phoneme></lexeme>
<lexeme><grapheme>Plushenko</grapheme><grapheme>Pljuschtschenko</grapheme><phoneme>ˈpluʃɛŋko</phoneme></lexeme>
<lexeme><grapheme>Pogačar</grapheme><grapheme>Pogacar</grapheme><phoneme>ˈpɔɡatʃaʁ</phoneme></lexeme>
<lexeme><grapheme>Poulidor</grapheme><phoneme>puliˈdɔːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Primoz</grapheme><phoneme>ˈpʁimɔʃ</phoneme></lexeme>
<lexeme><grapheme>Quintana</grapheme><phoneme>kinˈtaːna</phoneme></lexeme>
<lexeme><grapheme>Renārs</grapheme><phoneme>ˈʁɛnaːʁs</phoneme></lexeme>
<lexeme><grapheme>Riis</grapheme><phoneme>ʁiːs</phoneme></lexeme>
<lexeme><grapheme>Roglic</grapheme><phoneme>ˈʁɔɡlitʃ</phoneme></lexeme>
<lexeme><grapheme>Ryoyu Kobayashi</grapheme><phoneme>ʁiˈoːju kobaˈjaʃi</phoneme></lexeme>
<lexeme><grapheme>Savchenko</grapheme><grapheme>Sawtschenko</grapheme><phoneme>safˈtʃɛŋko</phoneme></lexeme>
<lexeme><grapheme>Semenya</grapheme><phoneme>seˈmɛnja</phoneme></lexeme>
<lexeme><grapheme>Shaquille O'Neal</grapheme><phoneme>ʃəˈkiːl oʊˈniːl</phoneme></lexeme>
<lexeme><grapheme>Sigurdsson</grapheme><phoneme>ˈsiːɡʏʁdsɔn</phoneme></lexeme>
<lexeme><grapheme>Simone Biles</grapheme><phoneme>sɪˈmoʊn ˈbaɪls</phoneme></lexeme>
<lexeme><grapheme>St. Brown</grapheme><phoneme>sənt ˈbʁaʊn</phoneme></lexeme>
<lexeme><grapheme>Stenmark</grapheme><phoneme>ˈsteːnmaʁk</phoneme></lexeme>
<lexeme><grapheme>Stephen Curry</grapheme><phoneme>ˈstɛfn̩ ˈkaʁi</phoneme></lexeme>
<lexeme><grapheme>Stoch</grapheme><phoneme>stɔx</phoneme></lexeme>
<lexeme><grapheme>Svindal</grapheme><phoneme>ˈsvɪndaːl</phoneme></lexeme>
<lexeme><grapheme>Tadej</grapheme><phoneme>taˈdɛɪ</phoneme></lexeme>
<lexeme><grapheme>Thorpe</grapheme><phoneme>θɔːɐ̯p</phoneme></lexeme>
<lexeme><grapheme>Tiger Woods</grapheme><phoneme>ˈtaɪɡɐ ˈwʊts</phoneme></lexeme>
<lexeme><grapheme>Tina Maze</grapheme><phoneme>ˈtiːna ˈmaːzɛ</phoneme></lexeme>
<lexeme><grapheme>Tyson Fury</grapheme><phoneme>ˈtaɪsn̩ ˈfjuːʁi</phoneme></lexeme>
<lexeme><grapheme>Usain</grapheme><phoneme>juːˈseɪn</phoneme></lexeme>
<lexeme><grapheme>Uscins</grapheme><phoneme>ˈuʃinʃ</phoneme></lexeme>
<lexeme><grapheme>Usyk</grapheme><phoneme>ˈusɪk</phoneme></lexeme>
<lexeme><grapheme>van Aert</grapheme><phoneme>fan ˈaːɐ̯t</phoneme></lexeme>
<lexeme><grapheme>van Almsick</grapheme><phoneme>fan ˈalmzɪk</phoneme></lexeme>
<lexeme><grapheme>van der Poel</grapheme><phoneme>fan dɛʁ ˈpuːl</phoneme></lexeme>
<lexeme><grapheme>van Gerwen</grapheme><phoneme>fan ˈxɛʁvən</phoneme></lexeme>
<lexeme><grapheme>Vingegaard</grapheme><phoneme>ˈvɪŋəɡɔːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Walijewa</grapheme><phoneme>vaˈliːjeva</phoneme></lexeme>
<lexeme><grapheme>Wembanyama</grapheme><phoneme>wɛmbanˈjaːma</phoneme></lexeme>
<lexeme><grapheme>Woods</grapheme><phoneme>wʊts</phoneme></lexeme>
<lexeme><grapheme>Wout van Aert</grapheme><phoneme>vaʊt fan ˈaːɐ̯t</phoneme></lexeme>
<lexeme><grapheme>Yemisi</grapheme><phoneme>jeˈmiːsi</phoneme></lexeme>
<lexeme><grapheme>Zátopek</grapheme><grapheme>Zatopek</grapheme><phoneme>ˈzaːtɔpɛk</phoneme></lexeme>
<lexeme><grapheme>Zyla</grapheme><phoneme>ˈʒɪwa</phoneme></lexeme>
<!-- Länge vor r -->
<lexeme><grapheme>Baerbock</grapheme><phoneme>ˈbɛːɐ̯bɔk</phoneme></lexeme>
<!-- Stress auf der vorletzten Silbe und Ähnliches -->
<lexeme><grapheme>Abubakar</grapheme><phoneme>abuˈbaːkaʁ</phoneme></lexeme>
<lexeme><grapheme>Dschamila</grapheme><phoneme>dʒaˈmiːla</phoneme></lexeme>
<lexeme><grapheme>Echeverría</grapheme><phoneme>ɛtʃeveˈʁiːa</phoneme></lexeme>
<lexeme><grapheme>Iwanowa</grapheme><phoneme>iˈvaːnova</phoneme></lexeme>
<lexeme><grapheme>Petrowa</grapheme><phoneme>peˈtʁoːva</phoneme></lexeme>
<lexeme><grapheme>Smirnow</grapheme><phoneme>smɪʁˈnɔf</phoneme></lexeme>
<lexeme><grapheme>Smirnowa</grapheme><phoneme>smɪʁˈnoːva</phoneme></lexeme>
<lexeme><grapheme>Malgorzata</grapheme><phoneme>malɡɔˈʒata</phoneme></lexeme>
<lexeme><grapheme>Małgorzata</grapheme><phoneme>malɡɔˈʒata</phoneme></lexeme>
<lexeme><grapheme>Marinella</grapheme><phoneme>maʁiˈnɛla</phoneme></lexeme>
<lexeme><grapheme>Graziella</grapheme><phoneme>ɡʁatsiˈɛla</phoneme></lexeme>
<lexeme><grapheme>Castellani</grapheme><phoneme>kastɛˈlaːni</phoneme></lexeme>
<lexeme><grapheme>Bogdanowitsch</grapheme><phoneme>bɔkˈdaːnovɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Popowa</grapheme><phoneme>poˈpoːva</phoneme></lexeme>
<lexeme><grapheme>Pawlowa</grapheme><phoneme>ˈpavlova</phoneme></lexeme>
<lexeme><grapheme>Kusnezowa</grapheme><phoneme>kʊsnɛˈtsoːva</phoneme></lexeme>
<lexeme><grapheme>Kusnezow</grapheme><phoneme>kʊsnɛˈtsɔf</phoneme></lexeme>
<lexeme><grapheme>Sokolowa</grapheme><phoneme>sokoˈloːva</phoneme></lexeme>
<lexeme><grapheme>Sokolow</grapheme><phoneme>sokoˈlɔf</phoneme></lexeme>
<lexeme><grapheme>Morosow</grapheme><phoneme>moˈʁoːsɔf</phoneme></lexeme>
<lexeme><grapheme>Nowikow</grapheme><phoneme>ˈnoːvikɔf</phoneme></lexeme>
<lexeme><grapheme>Nikitin</grapheme><phoneme>niˈkiːtɪn</phoneme></lexeme>
<lexeme><grapheme>Antonow</grapheme><phoneme>anˈtoːnɔf</phoneme></lexeme>
<lexeme><grapheme>Medwedewa</grapheme><phoneme>mɛdˈvjeːdjɛva</phoneme></lexeme>
<lexeme><grapheme>Asarenka</grapheme><phoneme>asaˈʁɛŋka</phoneme></lexeme>
<lexeme><grapheme>Bianchi</grapheme><phoneme>ˈbi̯aŋki</phoneme></lexeme>
<lexeme><grapheme>Esposito</grapheme><phoneme>ɛsˈpoːzito</phoneme></lexeme>
<lexeme><grapheme>Colombo</grapheme><phoneme>koˈlɔmbo</phoneme></lexeme>
<lexeme><grapheme>Marchetti</grapheme><phoneme>maʁˈkɛti</phoneme></lexeme>
<lexeme><grapheme>Benedetti</grapheme><phoneme>beneˈdɛti</phoneme></lexeme>
<lexeme><grapheme>Martinelli</grapheme><phoneme>maʁtiˈnɛli</phoneme></lexeme>
<lexeme><grapheme>Santoro</grapheme><phoneme>zanˈtoːʁo</phoneme></lexeme>
<lexeme><grapheme>Rinaldi</grapheme><phoneme>ʁiˈnaldi</phoneme></lexeme>
<lexeme><grapheme>Fontana</grapheme><phoneme>fɔnˈtaːna</phoneme></lexeme>
<lexeme><grapheme>Caputo</grapheme><phoneme>kaˈpuːto</phoneme></lexeme>
<lexeme><grapheme>Villanueva</grapheme><phoneme>viljanuˈeːva</phoneme></lexeme>
<lexeme><grapheme>Cabrera</grapheme><phoneme>kaˈbʁeːʁa</phoneme></lexeme>
<lexeme><grapheme>Herrera</grapheme><phoneme>ɛˈʁeːʁa</phoneme></lexeme>
<lexeme><grapheme>Figueroa</grapheme><phoneme>fiɡeˈʁoːa</phoneme></lexeme>
<lexeme><grapheme>Espinoza</grapheme><phoneme>ɛspiˈnoːsa</phoneme></lexeme>
<lexeme><grapheme>Yildirim</grapheme><phoneme>ˈjɪldɪʁɪm</phoneme></lexeme>
</lexicon>
