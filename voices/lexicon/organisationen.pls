<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="de">
<!-- Medien: Zeitungen, Zeitschriften -->
<lexeme><grapheme>Al-Ahram</grapheme><phoneme>al axˈʁaːm</phoneme></lexeme>
<lexeme><grapheme>An-Nahar</grapheme><phoneme>an naˈhaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Asahi Shimbun</grapheme><phoneme>aˈsaːhi ˈʃɪmbun</phoneme></lexeme>
<lexeme><grapheme>Avvenire</grapheme><phoneme>aveˈniːʁe</phoneme></lexeme>
<lexeme><grapheme>Axios</grapheme><phoneme>ˈɛksiɔs</phoneme></lexeme>
<lexeme><grapheme>Bellingcat</grapheme><phoneme>ˈbɛlɪŋkɛt</phoneme></lexeme>
<lexeme><grapheme>Billboard</grapheme><phoneme>ˈbɪlbɔːɐ̯t</phoneme></lexeme>
<lexeme><grapheme>Boston Globe</grapheme><phoneme>ˈbɔstn̩ ˈɡloʊp</phoneme></lexeme>
<lexeme><grapheme>Buzzfeed</grapheme><grapheme>BuzzFeed</grapheme><phoneme>ˈbasfiːt</phoneme></lexeme>
<lexeme><grapheme>Chicago Tribune</grapheme><phoneme>ʃiˈkaːɡo tʁɪˈbjuːn</phoneme></lexeme>
<lexeme><grapheme>China Daily</grapheme><phoneme>ˈtʃaɪna ˈdeɪli</phoneme></lexeme>
<lexeme><grapheme>Clarín</grapheme><phoneme>klaˈʁiːn</phoneme></lexeme>
<lexeme><grapheme>Corriere</grapheme><phoneme>kɔˈʁjeːʁe</phoneme></lexeme>
<lexeme><grapheme>Corriere della Sera</grapheme><phoneme>kɔˈʁjeːʁe dɛla ˈseːʁa</phoneme></lexeme>
<lexeme><grapheme>Cosmopolitan</grapheme><phoneme>kɔsməˈpɔlɪtn̩</phoneme></lexeme>
<lexeme><grapheme>Cumhuriyet</grapheme><phoneme>dʒʊmhuʁiˈjɛt</phoneme></lexeme>
<lexeme><grapheme>Daily Beast</grapheme><phoneme>ˈdeɪli ˈbiːst</phoneme></lexeme>
<lexeme><grapheme>Daily Express</grapheme><phoneme>ˈdeɪli ɪksˈpʁɛs</phoneme></lexeme>
<lexeme><grapheme>Daily Mail</grapheme><phoneme>ˈdeɪli ˈmeɪl</phoneme></lexeme>
<lexeme><grapheme>Daily Mirror</grapheme><phoneme>ˈdeɪli ˈmɪʁɐ</phoneme></lexeme>
<lexeme><grapheme>Daily Telegraph</grapheme><phoneme>ˈdeɪli ˈtɛləɡʁaːf</phoneme></lexeme>
<lexeme><grapheme>De Standaard</grapheme><phoneme>də ˈstandaːɐ̯t</phoneme></lexeme>
<lexeme><grapheme>De Telegraaf</grapheme><phoneme>də teːləˈxʁaːf</phoneme></lexeme>
<lexeme><grapheme>Economist</grapheme><phoneme>ɪˈkɔnəmɪst</phoneme></lexeme>
<lexeme><grapheme>El País</grapheme><grapheme>El Pais</grapheme><phoneme>ɛl paˈis</phoneme></lexeme>
<lexeme><grapheme>Evening Standard</grapheme><phoneme>ˈiːvnɪŋ ˈstɛndɐt</phoneme></lexeme>
<lexeme><grapheme>Expressen</grapheme><phoneme>ɛksˈpʁɛsn̩</phoneme></lexeme>
<lexeme><grapheme>Financial Times</grapheme><phoneme>faɪˈnɛnʃl̩ ˈtaɪms</phoneme></lexeme>
<lexeme><grapheme>Folha de São Paulo</grapheme><phoneme>ˈfɔlja də saʊ̯ ˈpaʊlu</phoneme></lexeme>
<lexeme><grapheme>Forbes</grapheme><phoneme>fɔːɐ̯ps</phoneme></lexeme>
<lexeme><grapheme>Gaseta</grapheme><phoneme>ɡaˈzeːta</phoneme></lexeme>
<lexeme><grapheme>Gazeta Wyborcza</grapheme><phoneme>ɡaˈzɛta vɪˈbɔʁtʃa</phoneme></lexeme>
<lexeme><grapheme>Gazzetta</grapheme><phoneme>ɡaˈdzɛta</phoneme></lexeme>
<lexeme><grapheme>Gazzetta dello Sport</grapheme><phoneme>ɡaˈdzɛta dɛlo ˈspɔʁt</phoneme></lexeme>
<lexeme><grapheme>Global Times</grapheme><phoneme>ˈɡloʊbl̩ ˈtaɪms</phoneme></lexeme>
<lexeme><grapheme>Guardian</grapheme><phoneme>ˈɡaːɐ̯diən</phoneme></lexeme>
<lexeme><grapheme>Haaretz</grapheme><phoneme>haˈʔaːʁɛts</phoneme></lexeme>
<lexeme><grapheme>Hebdo</grapheme><phoneme>ɛpˈdoː</phoneme></lexeme>
<lexeme><grapheme>Helsingin Sanomat</grapheme><phoneme>ˈhɛlsiŋin ˈsanɔmat</phoneme></lexeme>
<lexeme><grapheme>Herald Tribune</grapheme><phoneme>ˈhɛʁəlt tʁɪˈbjuːn</phoneme></lexeme>
<lexeme><grapheme>Huffington Post</grapheme><phoneme>ˈhafɪŋtn̩ ˈpoʊst</phoneme></lexeme>
<lexeme><grapheme>Hürriyet</grapheme><phoneme>hyʁiˈjɛt</phoneme></lexeme>
<lexeme><grapheme>Il Giornale</grapheme><phoneme>il dʒɔʁˈnaːle</phoneme></lexeme>
<lexeme><grapheme>Il Messaggero</grapheme><phoneme>il mɛsaˈdʒeːʁo</phoneme></lexeme>
<lexeme><grapheme>Israel Hajom</grapheme><phoneme>isʁaˈɛl haˈjɔm</phoneme></lexeme>
<lexeme><grapheme>Iswestija</grapheme><grapheme>Iswestia</grapheme><phoneme>isˈvɛstija</phoneme></lexeme>
<lexeme><grapheme>Jedioth Achronoth</grapheme><grapheme>Jediot Achronot</grapheme><phoneme>jediˈɔt axʁoˈnɔt</phoneme></lexeme>
<lexeme><grapheme>Jerusalem Post</grapheme><phoneme>dʒəˈʁuːsələm ˈpoʊst</phoneme></lexeme>
<lexeme><grapheme>Jyllands-Posten</grapheme><phoneme>ˈjylans ˈpɔsdn̩</phoneme></lexeme>
<lexeme><grapheme>Kommersant</grapheme><phoneme>kɔmɛʁˈsant</phoneme></lexeme>
<lexeme><grapheme>Kyiv Independent</grapheme><phoneme>ˈkiːjif ɪndɪˈpɛndənt</phoneme></lexeme>
<lexeme><grapheme>L'Express</grapheme><phoneme>lɛksˈpʁɛs</phoneme></lexeme>
<lexeme><grapheme>L'Équipe</grapheme><grapheme>L'Equipe</grapheme><phoneme>leˈkiːp</phoneme></lexeme>
<lexeme><grapheme>L'Humanité</grapheme><phoneme>lymaniˈteː</phoneme></lexeme>
<lexeme><grapheme>L'Osservatore Romano</grapheme><phoneme>lɔsɛʁvaˈtoːʁe ʁoˈmaːno</phoneme></lexeme>
<lexeme><grapheme>La Libre Belgique</grapheme><phoneme>la ˈlibʁə bɛlˈʒiːk</phoneme></lexeme>
<lexeme><grapheme>La Nación</grapheme><phoneme>la naˈsjɔn</phoneme></lexeme>
<lexeme><grapheme>La Repubblica</grapheme><phoneme>la ʁeˈpublika</phoneme></lexeme>
<lexeme><grapheme>La Stampa</grapheme><phoneme>la ˈstampa</phoneme></lexeme>
<lexeme><grapheme>La Vanguardia</grapheme><phoneme>la vaŋˈɡuaʁdia</phoneme></lexeme>
<lexeme><grapheme>Lancet</grapheme><phoneme>ˈlaːnsɪt</phoneme></lexeme>
<lexeme><grapheme>Le Canard enchaîné</grapheme><phoneme>lə kaˈnaːɐ̯ ɑ̃ʃɛˈneː</phoneme></lexeme>
<lexeme><grapheme>Le Figaro</grapheme><phoneme>lə fiɡaˈʁoː</phoneme></lexeme>
<lexeme><grapheme>Le Monde</grapheme><phoneme>lə ˈmɔ̃ːt</phoneme></lexeme>
<lexeme><grapheme>Le Monde diplomatique</grapheme><phoneme>lə ˈmɔ̃ːt diplomaˈtiːk</phoneme></lexeme>
<lexeme><grapheme>Le Parisien</grapheme><phoneme>lə paʁiziˈɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Le Point</grapheme><phoneme>lə ˈpwɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Le Soir</grapheme><phoneme>lə ˈswaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Le Temps</grapheme><phoneme>lə ˈtɑ̃ː</phoneme></lexeme>
<lexeme><grapheme>Les Échos</grapheme><grapheme>Les Echos</grapheme><phoneme>lɛz eˈkoː</phoneme></lexeme>
<lexeme><grapheme>Libération</grapheme><phoneme>libeʁasiˈɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>Lidové noviny</grapheme><phoneme>ˈlidoveː ˈnoviny</phoneme></lexeme>
<lexeme><grapheme>Lloyd's List</grapheme><phoneme>lɔɪts ˈlɪst</phoneme></lexeme>
<lexeme><grapheme>Los Angeles Times</grapheme><phoneme>lɔs ˈɛndʒələs ˈtaɪms</phoneme></lexeme>
<lexeme><grapheme>Maariv</grapheme><phoneme>maˈʁiːf</phoneme></lexeme>
<lexeme><grapheme>Mainichi</grapheme><phoneme>maɪˈniːtʃi</phoneme></lexeme>
<lexeme><grapheme>Marie Claire</grapheme><phoneme>maˈʁi ˈklɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Mediapart</grapheme><phoneme>mediaˈpaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Meduza</grapheme><phoneme>meˈduːza</phoneme></lexeme>
<lexeme><grapheme>Men's Health</grapheme><phoneme>mɛns ˈhɛlθ</phoneme></lexeme>
<lexeme><grapheme>Miami Herald</grapheme><phoneme>maɪˈɛmi ˈhɛʁəlt</phoneme></lexeme>
<lexeme><grapheme>Milliyet</grapheme><phoneme>miliˈjɛt</phoneme></lexeme>
<lexeme><grapheme>National Geographic</grapheme><phoneme>ˈnɛʃənl̩ dʒiəˈɡʁɛfɪk</phoneme></lexeme>
<lexeme><grapheme>New York Post</grapheme><phoneme>njuː jɔːɐ̯k ˈpoʊst</phoneme></lexeme>
<lexeme><grapheme>New York Times</grapheme><phoneme>njuː jɔːɐ̯k ˈtaɪms</phoneme></lexeme>
<lexeme><grapheme>News of the World</grapheme><phoneme>ˈnjuːs ɔf ðə ˈwɜːlt</phoneme></lexeme>
<lexeme><grapheme>Népszabadság</grapheme><phoneme>ˈneːpsɔbɔtʃaːk</phoneme></lexeme>
<lexeme><grapheme>Nikkei</grapheme><phoneme>ˈnɪkeɪ</phoneme></lexeme>
<lexeme><grapheme>Paris Match</grapheme><phoneme>paˈʁi ˈmatʃ</phoneme></lexeme>
<lexeme><grapheme>Playboy</grapheme><phoneme>ˈpleɪbɔɪ</phoneme></lexeme>
<lexeme><grapheme>Politico</grapheme><phoneme>pəˈlɪtɪkoʊ</phoneme></lexeme>
<lexeme><grapheme>Publik-Forum</grapheme><phoneme>puˈbliːk ˈfoːʁʊm</phoneme></lexeme>
<lexeme><grapheme>Público</grapheme><phoneme>ˈpubliku</phoneme></lexeme>
<lexeme><grapheme>Rolling Stone</grapheme><phoneme>ˈʁoʊlɪŋ ˈstoʊn</phoneme></lexeme>
<lexeme><grapheme>Rzeczpospolita</grapheme><phoneme>ʒɛtʃpɔˈspɔlita</phoneme></lexeme>
<lexeme><grapheme>South China Morning Post</grapheme><phoneme>saʊθ ˈtʃaɪna ˈmɔːɐ̯nɪŋ ˈpoʊst</phoneme></lexeme>
<lexeme><grapheme>Sözcü</grapheme><phoneme>sœzˈdʒy</phoneme></lexeme>
<lexeme><grapheme>Sunday Times</grapheme><phoneme>ˈsandeɪ ˈtaɪms</phoneme></lexeme>
<lexeme><grapheme>Svenska Dagbladet</grapheme><phoneme>ˈsvɛnska ˈdaːɡblaːdət</phoneme></lexeme>
<lexeme><grapheme>taz</grapheme><phoneme>tats</phoneme></lexeme>
<lexeme><grapheme>The Atlantic</grapheme><phoneme>ði ətˈlɛntɪk</phoneme></lexeme>
<lexeme><grapheme>Time Magazine</grapheme><phoneme>ˈtaɪm mɛɡəˈziːn</phoneme></lexeme>
<lexeme><grapheme>Times</grapheme><phoneme>taɪms</phoneme></lexeme>
<lexeme><grapheme>Titanic</grapheme><phoneme>tiˈtaːnɪk</phoneme></lexeme>
<lexeme><grapheme>Tribune de Genève</grapheme><phoneme>tʁiˈbyːn də ʒəˈnɛːf</phoneme></lexeme>
<lexeme><grapheme>USA Today</grapheme><phoneme>uː ɛs ʔaː tuˈdeɪ</phoneme></lexeme>
<lexeme><grapheme>Vanity Fair</grapheme><phoneme>ˈvɛnɪti ˈfɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Vogue</grapheme><phoneme>voːk</phoneme></lexeme>
<lexeme><grapheme>Volkskrant</grapheme><phoneme>ˈfɔlkskʁant</phoneme></lexeme>
<lexeme><grapheme>Wall Street</grapheme><phoneme>ˈwɔːl ˈstʁiːt</phoneme></lexeme>
<lexeme><grapheme>Wall Street Journal</grapheme><phoneme>wɔːl stʁiːt ˈdʒɜːnəl</phoneme></lexeme>
<lexeme><grapheme>Washington Post</grapheme><phoneme>ˈwɔʃɪŋtn̩ ˈpoʊst</phoneme></lexeme>
<lexeme><grapheme>Wedomosti</grapheme><phoneme>ˈvɛdɔmosti</phoneme></lexeme>
<lexeme><grapheme>Wyborcza</grapheme><phoneme>vɪˈbɔʁtʃa</phoneme></lexeme>
<lexeme><grapheme>Yomiuri</grapheme><phoneme>jomiˈuːʁi</phoneme></lexeme>
<lexeme><grapheme>Zaman</grapheme><phoneme>zaˈman</phoneme></lexeme>
<!-- Medien: Agenturen, Sender, Streaming -->
<lexeme><grapheme>Agence France-Presse</grapheme><phoneme>aˈʒɑ̃ːs fʁɑ̃ːs ˈpʁɛs</phoneme></lexeme>
<lexeme><grapheme>Al-Aqsa</grapheme><phoneme>al ˈaksa</phoneme></lexeme>
<lexeme><grapheme>Al-Arabija</grapheme><grapheme>Al-Arabiya</grapheme><grapheme>Al Arabiya</grapheme><phoneme>al aʁaˈbiːja</phoneme></lexeme>
<lexeme><grapheme>Al-Dschasira</grapheme><grapheme>Al-Jazeera</grapheme><phoneme>al dʒaˈziːʁa</phoneme></lexeme>
<lexeme><grapheme>Al-Manar</grapheme><phoneme>al maˈnaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Amazon Prime</grapheme><phoneme>ˈɛməzɔn ˈpʁaɪm</phoneme></lexeme>
<lexeme><grapheme>Anadolu</grapheme><phoneme>anadoˈluː</phoneme></lexeme>
<lexeme><grapheme>Anonymous</grapheme><phoneme>əˈnɔnɪməs</phoneme></lexeme>
<lexeme><grapheme>Associated Press</grapheme><phoneme>əˈsoʊʃieɪtɪt ˈpʁɛs</phoneme></lexeme>
<lexeme><grapheme>Canal Plus</grapheme><grapheme>Canal+</grapheme><phoneme>kaˈnal ˈplys</phoneme></lexeme>
<lexeme><grapheme>Channel Four</grapheme><phoneme>ˈtʃɛnl̩ ˈfɔːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Columbia Pictures</grapheme><phoneme>kəˈlambiə ˈpɪktʃɐs</phoneme></lexeme>
<lexeme><grapheme>Deezer</grapheme><phoneme>ˈdiːzɐ</phoneme></lexeme>
<lexeme><grapheme>Disney Plus</grapheme><grapheme>Disney+</grapheme><phoneme>ˈdɪzni ˈplʊs</phoneme></lexeme>
<lexeme><grapheme>DreamWorks</grapheme><phoneme>ˈdʁiːmwɜːks</phoneme></lexeme>
<lexeme><grapheme>Dschasira</grapheme><phoneme>dʒaˈziːʁa</phoneme></lexeme>
<lexeme><grapheme>DuMont</grapheme><grapheme>Dumont</grapheme><phoneme>dyˈmɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>Echo Moskwy</grapheme><phoneme>ˈɛxo mɔsˈkvɪ</phoneme></lexeme>
<lexeme><grapheme>Einaudi</grapheme><phoneme>eɪˈnaʊdi</phoneme></lexeme>
<lexeme><grapheme>Euronews</grapheme><phoneme>ˈjuːʁonjuːs</phoneme></lexeme>
<lexeme><grapheme>Facebook</grapheme><phoneme>ˈfeɪsbʊk</phoneme></lexeme>
<lexeme><grapheme>France Info</grapheme><phoneme>fʁɑ̃ːs ɛ̃ˈfo</phoneme></lexeme>
<lexeme><grapheme>France Télévisions</grapheme><phoneme>fʁɑ̃ːs televiziˈɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>France-Presse</grapheme><phoneme>fʁɑ̃ːs ˈpʁɛs</phoneme></lexeme>
<lexeme><grapheme>Funke Mediengruppe</grapheme><phoneme>ˈfʊŋkə ˈmeːdiənɡʁʊpə</phoneme></lexeme>
<lexeme><grapheme>Gallimard</grapheme><phoneme>ɡaliˈmaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Getty Images</grapheme><phoneme>ˈɡɛti ˈɪmɪdʒɪs</phoneme></lexeme>
<lexeme><grapheme>Globo</grapheme><phoneme>ˈɡloːbu</phoneme></lexeme>
<lexeme><grapheme>Gruner + Jahr</grapheme><phoneme>ˈɡʁuːnɐ ʊnt ˈjaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Hachette</grapheme><phoneme>aˈʃɛt</phoneme></lexeme>
<lexeme><grapheme>Instagram</grapheme><phoneme>ˈɪnstaɡʁɛm</phoneme></lexeme>
<lexeme><grapheme>Interfax</grapheme><phoneme>ɪntɐˈfaks</phoneme></lexeme>
<lexeme><grapheme>Jazeera</grapheme><phoneme>dʒaˈziːʁa</phoneme></lexeme>
<lexeme><grapheme>Keystone</grapheme><phoneme>ˈkiːstoʊn</phoneme></lexeme>
<lexeme><grapheme>Keystone-SDA</grapheme><phoneme>ˈkiːstoʊn ɛs deː ˈʔaː</phoneme></lexeme>
<lexeme><grapheme>Kyodo</grapheme><phoneme>ˈkjoːdo</phoneme></lexeme>
<lexeme><grapheme>Lagardère</grapheme><phoneme>laɡaʁˈdɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>LinkedIn</grapheme><phoneme>ˈlɪŋktʔɪn</phoneme></lexeme>
<lexeme><grapheme>Linkedin</grapheme><phoneme>ˈlɪŋktʔɪn</phoneme></lexeme>
<lexeme><grapheme>Lionsgate</grapheme><phoneme>ˈlaɪənsɡeɪt</phoneme></lexeme>
<lexeme><grapheme>Madsack</grapheme><phoneme>ˈmaːtzak</phoneme></lexeme>
<lexeme><grapheme>Mediaset</grapheme><phoneme>mediaˈsɛt</phoneme></lexeme>
<lexeme><grapheme>Mediawan</grapheme><phoneme>mediaˈwan</phoneme></lexeme>
<lexeme><grapheme>Metro-Goldwyn-Mayer</grapheme><phoneme>ˈmɛtʁo ˈɡoʊltwɪn ˈmeɪɐ</phoneme></lexeme>
<lexeme><grapheme>Mondadori</grapheme><phoneme>mɔndaˈdoːʁi</phoneme></lexeme>
<lexeme><grapheme>Nowosti</grapheme><phoneme>ˈnɔvosti</phoneme></lexeme>
<lexeme><grapheme>Paramount</grapheme><phoneme>ˈpɛʁəmaʊnt</phoneme></lexeme>
<lexeme><grapheme>Penguin</grapheme><phoneme>ˈpɛŋɡwɪn</phoneme></lexeme>
<lexeme><grapheme>Perwy kanal</grapheme><phoneme>ˈpɛʁvi kaˈnal</phoneme></lexeme>
<lexeme><grapheme>Picture Alliance</grapheme><phoneme>ˈpɪktʃɐ əˈlaɪəns</phoneme></lexeme>
<lexeme><grapheme>Pinterest</grapheme><phoneme>ˈpɪntʁəst</phoneme></lexeme>
<lexeme><grapheme>Prime Video</grapheme><phoneme>pʁaɪm ˈviːdeo</phoneme></lexeme>
<lexeme><grapheme>Radio France</grapheme><phoneme>ˈʁaːdio ˈfʁɑ̃ːs</phoneme></lexeme>
<lexeme><grapheme>Raiuno</grapheme><phoneme>ʁaiˈuːno</phoneme></lexeme>
<lexeme><grapheme>Random House</grapheme><phoneme>ˈʁɛndəm ˈhaʊs</phoneme></lexeme>
<lexeme><grapheme>Reclam</grapheme><phoneme>ˈʁeːklam</phoneme></lexeme>
<lexeme><grapheme>Reddit</grapheme><phoneme>ˈʁɛdɪt</phoneme></lexeme>
<lexeme><grapheme>Ringier</grapheme><phoneme>ʁɛ̃ʒiˈeː</phoneme></lexeme>
<lexeme><grapheme>Russia Today</grapheme><phoneme>ˈʁaʃə təˈdeɪ</phoneme></lexeme>
<lexeme><grapheme>Signal Messenger</grapheme><phoneme>ˈsɪɡnəl ˈmɛsɪndʒɐ</phoneme></lexeme>
<lexeme><grapheme>Snapchat</grapheme><phoneme>ˈsnɛptʃɛt</phoneme></lexeme>
<lexeme><grapheme>Sony</grapheme><phoneme>ˈsoʊni</phoneme></lexeme>
<lexeme><grapheme>Sony Music</grapheme><phoneme>ˈsoʊni ˈmjuːzɪk</phoneme></lexeme>
<lexeme><grapheme>Soundcloud</grapheme><phoneme>ˈsaʊntklaʊt</phoneme></lexeme>
<lexeme><grapheme>Spotify</grapheme><phoneme>ˈspɔtɪfaɪ</phoneme></lexeme>
<lexeme><grapheme>Tamedia</grapheme><phoneme>taˈmeːdia</phoneme></lexeme>
<lexeme><grapheme>Tasnim</grapheme><phoneme>tasˈniːm</phoneme></lexeme>
<lexeme><grapheme>Telegram</grapheme><phoneme>ˈtɛləɡʁɛm</phoneme></lexeme>
<lexeme><grapheme>Televisa</grapheme><phoneme>teleˈviːsa</phoneme></lexeme>
<lexeme><grapheme>Threema</grapheme><phoneme>ˈtʁiːma</phoneme></lexeme>
<lexeme><grapheme>Truth Social</grapheme><phoneme>tʁuːθ ˈsoʊʃl̩</phoneme></lexeme>
<lexeme><grapheme>Tumblr</grapheme><phoneme>ˈtamblɐ</phoneme></lexeme>
<lexeme><grapheme>Twentieth Century Fox</grapheme><phoneme>ˈtwɛntiəθ ˈsɛntʃəʁi ˈfɔks</phoneme></lexeme>
<lexeme><grapheme>Ukrinform</grapheme><phoneme>ukʁɪnˈfɔʁm</phoneme></lexeme>
<lexeme><grapheme>Unian</grapheme><phoneme>uniˈan</phoneme></lexeme>
<lexeme><grapheme>Universal Music</grapheme><phoneme>juːnɪˈvɜːsl̩ ˈmjuːzɪk</phoneme></lexeme>
<lexeme><grapheme>Universal Pictures</grapheme><phoneme>juːnɪˈvɜːsl̩ ˈpɪktʃɐs</phoneme></lexeme>
<lexeme><grapheme>Vivendi</grapheme><phoneme>viˈvɛ̃di</phoneme></lexeme>
<lexeme><grapheme>VKontakte</grapheme><phoneme>fkɔnˈtaktə</phoneme></lexeme>
<lexeme><grapheme>Wafa</grapheme><phoneme>ˈvafa</phoneme></lexeme>
<lexeme><grapheme>Walt Disney</grapheme><phoneme>wɔlt ˈdɪzni</phoneme></lexeme>
<lexeme><grapheme>Warner</grapheme><phoneme>ˈwɔːɐ̯nɐ</phoneme></lexeme>
<lexeme><grapheme>Warner Bros.</grapheme><grapheme>Warner Brothers</grapheme><phoneme>ˈwɔːɐ̯nɐ ˈbʁaðɐs</phoneme></lexeme>
<lexeme><grapheme>WeChat</grapheme><grapheme>Wechat</grapheme><phoneme>ˈwiːtʃɛt</phoneme></lexeme>
<lexeme><grapheme>Weibo</grapheme><phoneme>ˈweɪboʊ</phoneme></lexeme>
<lexeme><grapheme>Whatsapp</grapheme><grapheme>WhatsApp</grapheme><phoneme>ˈwɔtsɛp</phoneme></lexeme>
<lexeme><grapheme>Wikileaks</grapheme><grapheme>WikiLeaks</grapheme><phoneme>ˈwɪkiliːks</phoneme></lexeme>
<lexeme><grapheme>Wikimedia</grapheme><phoneme>vikiˈmeːdia</phoneme></lexeme>
<lexeme><grapheme>Wikipedia</grapheme><phoneme>vikiˈpeːdia</phoneme></lexeme>
<lexeme><grapheme>Xinhua</grapheme><phoneme>ʃɪnˈhwa</phoneme></lexeme>
<lexeme><grapheme>Youtube</grapheme><grapheme>YouTube</grapheme><phoneme>ˈjuːtjuːp</phoneme></lexeme>
<!-- Parteien und Bewegungen im Ausland -->
<lexeme><grapheme>'Ndrangheta</grapheme><grapheme>Ndrangheta</grapheme><phoneme>nˈdʁaŋɡeta</phoneme></lexeme>
<lexeme><grapheme>Abu Ghraib</grapheme><grapheme>Abu Ghuraib</grapheme><phoneme>ˈaːbu ˈɡʁeɪp</phoneme></lexeme>
<lexeme><grapheme>Abu Sayyaf</grapheme><phoneme>ˈaːbu saˈjaːf</phoneme></lexeme>
<lexeme><grapheme>Air Force</grapheme><phoneme>ˈɛːɐ̯ ˈfɔːɐ̯s</phoneme></lexeme>
<lexeme><grapheme>Air Force One</grapheme><phoneme>ˈɛːɐ̯ fɔːɐ̯s ˈwan</phoneme></lexeme>
<lexeme><grapheme>Al-Kaida</grapheme><grapheme>Al-Qaida</grapheme><grapheme>El Kaida</grapheme><phoneme>al ˈkaːida</phoneme></lexeme>
<lexeme><grapheme>Al-Nusra</grapheme><phoneme>an ˈnʊsʁa</phoneme></lexeme>
<lexeme><grapheme>Al-Shabaab</grapheme><grapheme>Al-Schabab</grapheme><grapheme>Al Shabaab</grapheme><phoneme>aʃ ʃaˈbaːp</phoneme></lexeme>
<lexeme><grapheme>Althing</grapheme><phoneme>ˈalθɪŋ</phoneme></lexeme>
<lexeme><grapheme>Ansar Allah</grapheme><phoneme>anˈsaːɐ̯ aˈlaː</phoneme></lexeme>
<lexeme><grapheme>Asow</grapheme><phoneme>aˈzɔf</phoneme></lexeme>
<lexeme><grapheme>Assemblée nationale</grapheme><grapheme>Assemblée Nationale</grapheme><phoneme>asɑ̃ˈbleː nasioˈnal</phoneme></lexeme>
<lexeme><grapheme>Awami-Liga</grapheme><phoneme>aˈwaːmi ˈliːɡa</phoneme></lexeme>
<lexeme><grapheme>Baath</grapheme><phoneme>baːθ</phoneme></lexeme>
<lexeme><grapheme>Baath-Partei</grapheme><phoneme>ˈbaːθ paʁtaɪ</phoneme></lexeme>
<lexeme><grapheme>Basidsch</grapheme><phoneme>baˈsiːtʃ</phoneme></lexeme>
<lexeme><grapheme>Batasuna</grapheme><phoneme>bataˈsuːna</phoneme></lexeme>
<lexeme><grapheme>Bharatiya Janata</grapheme><phoneme>ˈbaːʁatija ˈdʒanata</phoneme></lexeme>
<lexeme><grapheme>Black Lives Matter</grapheme><phoneme>blɛk ˈlaɪfs ˈmɛtɐ</phoneme></lexeme>
<lexeme><grapheme>Buckingham</grapheme><phoneme>ˈbakɪŋəm</phoneme></lexeme>
<lexeme><grapheme>Buckingham-Palast</grapheme><phoneme>ˈbakɪŋəm paˈlast</phoneme></lexeme>
<lexeme><grapheme>Camp David</grapheme><phoneme>kɛmp ˈdeɪvɪt</phoneme></lexeme>
<lexeme><grapheme>Capitol Hill</grapheme><phoneme>ˈkɛpɪtl̩ ˈhɪl</phoneme></lexeme>
<lexeme><grapheme>Casapound</grapheme><grapheme>CasaPound</grapheme><phoneme>ˈkaːzapaʊnt</phoneme></lexeme>
<lexeme><grapheme>Chavismus</grapheme><phoneme>tʃaˈvɪsmʊs</phoneme></lexeme>
<lexeme><grapheme>Chega</grapheme><phoneme>ˈʃeːɡa</phoneme></lexeme>
<lexeme><grapheme>Chrysi Avgi</grapheme><phoneme>xʁiˈsi avˈji</phoneme></lexeme>
<lexeme><grapheme>Cinque Stelle</grapheme><phoneme>ˈtʃɪŋkwe ˈstɛle</phoneme></lexeme>
<lexeme><grapheme>Ciudadanos</grapheme><phoneme>siudaˈdaːnɔs</phoneme></lexeme>
<lexeme><grapheme>Cosa Nostra</grapheme><phoneme>ˈkɔza ˈnɔstʁa</phoneme></lexeme>
<lexeme><grapheme>Democrazia Cristiana</grapheme><phoneme>demokʁaˈtsiːa kʁɪstiˈaːna</phoneme></lexeme>
<lexeme><grapheme>Ditib</grapheme><grapheme>DITIB</grapheme><phoneme>ˈdɪtɪp</phoneme></lexeme>
<lexeme><grapheme>Diyanet</grapheme><phoneme>dijaˈnɛt</phoneme></lexeme>
<lexeme><grapheme>Downing Street</grapheme><phoneme>ˈdaʊnɪŋ ˈstʁiːt</phoneme></lexeme>
<lexeme><grapheme>Eduskunta</grapheme><phoneme>ˈɛduskunta</phoneme></lexeme>
<lexeme><grapheme>En Marche</grapheme><phoneme>ɑ̃ ˈmaʁʃ</phoneme></lexeme>
<lexeme><grapheme>Ennahda</grapheme><phoneme>ɛnˈnaxda</phoneme></lexeme>
<lexeme><grapheme>Esquerra</grapheme><phoneme>əsˈkɛʁa</phoneme></lexeme>
<lexeme><grapheme>Élysée</grapheme><grapheme>Elysée</grapheme><phoneme>eliˈzeː</phoneme></lexeme>
<lexeme><grapheme>Élysée-Palast</grapheme><grapheme>Elysée-Palast</grapheme><phoneme>eliˈzeː paˈlast</phoneme></lexeme>
<lexeme><grapheme>Élysée-Vertrag</grapheme><grapheme>Elysée-Vertrag</grapheme><phoneme>eliˈzeː fɛɐ̯ˈtʁaːk</phoneme></lexeme>
<lexeme><grapheme>Farc</grapheme><grapheme>FARC</grapheme><phoneme>faʁk</phoneme></lexeme>
<lexeme><grapheme>Fatah</grapheme><phoneme>faˈtaːx</phoneme></lexeme>
<lexeme><grapheme>Fed</grapheme><phoneme>fɛt</phoneme></lexeme>
<lexeme><grapheme>Federal Reserve</grapheme><phoneme>ˈfɛdəʁəl ʁɪˈzɜːf</phoneme></lexeme>
<lexeme><grapheme>Fianna Fáil</grapheme><phoneme>ˈfiəna ˈfɔːl</phoneme></lexeme>
<lexeme><grapheme>Fidesz</grapheme><phoneme>ˈfidɛs</phoneme></lexeme>
<lexeme><grapheme>Fine Gael</grapheme><phoneme>ˈfɪnə ˈɡeːl</phoneme></lexeme>
<lexeme><grapheme>Forza Italia</grapheme><phoneme>ˈfɔʁtsa iˈtaːlia</phoneme></lexeme>
<lexeme><grapheme>France insoumise</grapheme><phoneme>fʁɑ̃ːs ɛ̃suˈmiːs</phoneme></lexeme>
<lexeme><grapheme>Fratelli d'Italia</grapheme><phoneme>fʁaˈtɛli diˈtaːlia</phoneme></lexeme>
<lexeme><grapheme>Frelimo</grapheme><phoneme>fʁeˈlimo</phoneme></lexeme>
<lexeme><grapheme>Fremskrittspartiet</grapheme><phoneme>ˈfʁɛmskʁɪtspaʁtiə</phoneme></lexeme>
<lexeme><grapheme>Front National</grapheme><phoneme>fʁɔ̃ː nasioˈnal</phoneme></lexeme>
<lexeme><grapheme>Gezi</grapheme><phoneme>ˈɡɛzi</phoneme></lexeme>
<lexeme><grapheme>Gilets jaunes</grapheme><phoneme>ʒiˈlɛ ˈʒoːn</phoneme></lexeme>
<lexeme><grapheme>Grand Old Party</grapheme><phoneme>ɡʁɛnt oʊlt ˈpaːɐ̯ti</phoneme></lexeme>
<lexeme><grapheme>Guantánamo</grapheme><grapheme>Guantanamo</grapheme><phoneme>ɡuanˈtaːnamo</phoneme></lexeme>
<lexeme><grapheme>Haiat Tahrir al-Scham</grapheme><grapheme>Hayat Tahrir al-Scham</grapheme><phoneme>ˈhaɪat taxˈʁiːɐ̯ aʃˈʃaːm</phoneme></lexeme>
<lexeme><grapheme>Hamas</grapheme><phoneme>haˈmaːs</phoneme></lexeme>
<lexeme><grapheme>Harper's Bazaar</grapheme><phoneme>ˈhaːɐ̯pɐs bəˈzaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Hisbollah</grapheme><grapheme>Hizbollah</grapheme><phoneme>hɪsbɔˈlaː</phoneme></lexeme>
<lexeme><grapheme>Holyrood</grapheme><phoneme>ˈhɔliʁuːt</phoneme></lexeme>
<lexeme><grapheme>Homeland Security</grapheme><phoneme>ˈhoʊmlɛnt sɪˈkjuːʁɪti</phoneme></lexeme>
<lexeme><grapheme>Huthi</grapheme><phoneme>ˈhuːti</phoneme></lexeme>
<lexeme><grapheme>Huthi-Rebellen</grapheme><phoneme>ˈhuːti ʁeˈbɛlən</phoneme></lexeme>
<lexeme><grapheme>Huthis</grapheme><phoneme>ˈhuːtis</phoneme></lexeme>
<lexeme><grapheme>Inkatha</grapheme><phoneme>ɪŋˈkaːta</phoneme></lexeme>
<lexeme><grapheme>Insoumise</grapheme><phoneme>ɛ̃suˈmiːs</phoneme></lexeme>
<lexeme><grapheme>Inter-Services</grapheme><phoneme>ˈɪntɐ ˈsɜːvɪsɪs</phoneme></lexeme>
<lexeme><grapheme>Jabloko</grapheme><phoneme>ˈjabləkə</phoneme></lexeme>
<lexeme><grapheme>Jamina</grapheme><phoneme>jaˈmiːna</phoneme></lexeme>
<lexeme><grapheme>Janata</grapheme><phoneme>ˈdʒanata</phoneme></lexeme>
<lexeme><grapheme>Janjaweed</grapheme><grapheme>Dschandschawid</grapheme><phoneme>dʒandʒaˈwiːt</phoneme></lexeme>
<lexeme><grapheme>Jemaah Islamiyah</grapheme><phoneme>dʒəˈmaː islaˈmiːja</phoneme></lexeme>
<lexeme><grapheme>Junts</grapheme><phoneme>ʒuns</phoneme></lexeme>
<lexeme><grapheme>Kadima</grapheme><phoneme>kaˈdiːma</phoneme></lexeme>
<lexeme><grapheme>Kaida</grapheme><phoneme>ˈkaːida</phoneme></lexeme>
<lexeme><grapheme>Khmer Rouge</grapheme><phoneme>kmeːɐ̯ ˈʁuːʃ</phoneme></lexeme>
<lexeme><grapheme>Komeito</grapheme><phoneme>koˈmeːto</phoneme></lexeme>
<lexeme><grapheme>Konfederacja</grapheme><phoneme>kɔnfɛdɛˈʁatsja</phoneme></lexeme>
<lexeme><grapheme>Kuomintang</grapheme><phoneme>kuomɪnˈtaŋ</phoneme></lexeme>
<lexeme><grapheme>La France insoumise</grapheme><grapheme>La France Insoumise</grapheme><phoneme>la fʁɑ̃ːs ɛ̃suˈmiːs</phoneme></lexeme>
<lexeme><grapheme>La République en Marche</grapheme><phoneme>la ʁepyˈblik ɑ̃ ˈmaʁʃ</phoneme></lexeme>
<lexeme><grapheme>Labour</grapheme><phoneme>ˈleɪbɐ</phoneme></lexeme>
<lexeme><grapheme>Labour Party</grapheme><phoneme>ˈleɪbɐ ˈpaːɐ̯ti</phoneme></lexeme>
<lexeme><grapheme>Labour-Partei</grapheme><phoneme>ˈleɪbɐ paʁtaɪ</phoneme></lexeme>
<lexeme><grapheme>Law and Justice</grapheme><phoneme>lɔː ɛnt ˈdʒastɪs</phoneme></lexeme>
<lexeme><grapheme>Les Républicains</grapheme><phoneme>le ʁepybliˈkɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Liberal Democrats</grapheme><phoneme>ˈlɪbəʁəl ˈdɛməkʁɛts</phoneme></lexeme>
<lexeme><grapheme>Likud</grapheme><phoneme>liˈkuːt</phoneme></lexeme>
<lexeme><grapheme>Lok Sabha</grapheme><phoneme>loːk ˈsaba</phoneme></lexeme>
<lexeme><grapheme>Matignon</grapheme><phoneme>matiˈnjɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>Mercosur</grapheme><phoneme>mɛʁkoˈsuːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Meretz</grapheme><phoneme>meˈʁɛts</phoneme></lexeme>
<lexeme><grapheme>Millî Görüş</grapheme><grapheme>Milli Görüs</grapheme><grapheme>Milli Görüş</grapheme><phoneme>ˈmili ɡœˈʁyʃ</phoneme></lexeme>
<lexeme><grapheme>Mossad</grapheme><phoneme>mɔˈsaːt</phoneme></lexeme>
<lexeme><grapheme>National Guard</grapheme><phoneme>ˈnɛʃənl̩ ˈɡaːɐ̯t</phoneme></lexeme>
<lexeme><grapheme>Nea Dimokratia</grapheme><phoneme>ˈnea ðimɔkʁaˈtia</phoneme></lexeme>
<lexeme><grapheme>Nida Tounes</grapheme><phoneme>niˈda tuˈnɛs</phoneme></lexeme>
<lexeme><grapheme>Otzma Jehudit</grapheme><phoneme>ɔtsˈma jehuˈdiːt</phoneme></lexeme>
<lexeme><grapheme>Parti Socialiste</grapheme><phoneme>paʁˈti sosjaˈlist</phoneme></lexeme>
<lexeme><grapheme>Partij voor de Vrijheid</grapheme><phoneme>paʁˈtɛɪ foːɐ̯ də ˈfʁɛɪhɛɪt</phoneme></lexeme>
<lexeme><grapheme>Partito Democratico</grapheme><phoneme>paʁˈtiːto demoˈkʁaːtiko</phoneme></lexeme>
<lexeme><grapheme>Pasok</grapheme><phoneme>paˈsɔk</phoneme></lexeme>
<lexeme><grapheme>Peace Now</grapheme><phoneme>piːs ˈnaʊ</phoneme></lexeme>
<lexeme><grapheme>Peschmerga</grapheme><phoneme>pɛʃˈmɛʁɡa</phoneme></lexeme>
<lexeme><grapheme>Plaid Cymru</grapheme><phoneme>plaɪt ˈkamʁi</phoneme></lexeme>
<lexeme><grapheme>Platforma Obywatelska</grapheme><phoneme>platˈfɔʁma ɔbɪvaˈtɛlska</phoneme></lexeme>
<lexeme><grapheme>Podemos</grapheme><phoneme>poˈdeːmɔs</phoneme></lexeme>
<lexeme><grapheme>Polisario</grapheme><phoneme>poliˈzaːʁio</phoneme></lexeme>
<lexeme><grapheme>Proud Boys</grapheme><phoneme>pʁaʊt ˈbɔɪs</phoneme></lexeme>
<lexeme><grapheme>Quai d'Orsay</grapheme><phoneme>ke dɔʁˈsɛ</phoneme></lexeme>
<lexeme><grapheme>Rada</grapheme><phoneme>ˈʁada</phoneme></lexeme>
<lexeme><grapheme>Rassemblement</grapheme><phoneme>ʁasɑ̃bləˈmɑ̃ː</phoneme></lexeme>
<lexeme><grapheme>Rassemblement National</grapheme><phoneme>ʁasɑ̃bləˈmɑ̃ː nasioˈnal</phoneme></lexeme>
<lexeme><grapheme>Reconquête</grapheme><phoneme>ʁəkɔ̃ˈkɛt</phoneme></lexeme>
<lexeme><grapheme>Reform UK</grapheme><phoneme>ʁɪˈfɔːɐ̯m juː ˈkeɪ</phoneme></lexeme>
<lexeme><grapheme>Renamo</grapheme><phoneme>ʁeˈnamo</phoneme></lexeme>
<lexeme><grapheme>Républicains</grapheme><phoneme>ʁepybliˈkɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Riigikogu</grapheme><phoneme>ˈʁiːɡikoɡu</phoneme></lexeme>
<lexeme><grapheme>Saeima</grapheme><phoneme>ˈsaɪma</phoneme></lexeme>
<lexeme><grapheme>Schas</grapheme><phoneme>ʃas</phoneme></lexeme>
<lexeme><grapheme>Schin Bet</grapheme><grapheme>Shin Bet</grapheme><phoneme>ʃiːn ˈbɛt</phoneme></lexeme>
<lexeme><grapheme>Scotland Yard</grapheme><phoneme>ˈskɔtlənt ˈjaːɐ̯t</phoneme></lexeme>
<lexeme><grapheme>Secret Service</grapheme><phoneme>ˈsiːkʁət ˈsɜːvɪs</phoneme></lexeme>
<lexeme><grapheme>Seimas</grapheme><phoneme>ˈsɛɪmas</phoneme></lexeme>
<lexeme><grapheme>Sejm</grapheme><phoneme>sɛɪm</phoneme></lexeme>
<lexeme><grapheme>Sendero Luminoso</grapheme><phoneme>sɛnˈdeːʁo lumiˈnoːso</phoneme></lexeme>
<lexeme><grapheme>Shabaab</grapheme><grapheme>Schabab</grapheme><phoneme>ʃaˈbaːp</phoneme></lexeme>
<lexeme><grapheme>Sinaloa</grapheme><phoneme>sinaˈloːa</phoneme></lexeme>
<lexeme><grapheme>Sinn Féin</grapheme><grapheme>Sinn Fein</grapheme><phoneme>ʃɪn ˈfeɪn</phoneme></lexeme>
<lexeme><grapheme>Solidarnosc</grapheme><phoneme>sɔliˈdaʁnɔʃtʃ</phoneme></lexeme>
<lexeme><grapheme>State Department</grapheme><phoneme>steɪt dɪˈpaːɐ̯tmənt</phoneme></lexeme>
<lexeme><grapheme>Stormont</grapheme><phoneme>ˈstɔːɐ̯mɔnt</phoneme></lexeme>
<lexeme><grapheme>Storting</grapheme><phoneme>ˈstuːʁtɪŋ</phoneme></lexeme>
<lexeme><grapheme>Supreme Court</grapheme><phoneme>suˈpʁiːm ˈkɔːɐ̯t</phoneme></lexeme>
<lexeme><grapheme>Syriza</grapheme><phoneme>ˈsiʁiza</phoneme></lexeme>
<lexeme><grapheme>Taliban</grapheme><phoneme>ˈtaːlibaːn</phoneme></lexeme>
<lexeme><grapheme>Tea Party</grapheme><phoneme>ˈtiː ˈpaːɐ̯ti</phoneme></lexeme>
<lexeme><grapheme>Tisza</grapheme><phoneme>ˈtisɔ</phoneme></lexeme>
<lexeme><grapheme>Tren de Aragua</grapheme><phoneme>tʁɛn də aˈʁaːɡua</phoneme></lexeme>
<lexeme><grapheme>Tupamaros</grapheme><phoneme>tupaˈmaːʁɔs</phoneme></lexeme>
<lexeme><grapheme>Umkhonto</grapheme><phoneme>ʊmˈkɔnto</phoneme></lexeme>
<lexeme><grapheme>Unita</grapheme><phoneme>uˈniːta</phoneme></lexeme>
<lexeme><grapheme>Vietcong</grapheme><phoneme>viɛtˈkɔŋ</phoneme></lexeme>
<lexeme><grapheme>Vlaams Belang</grapheme><phoneme>vlaːms bəˈlaŋ</phoneme></lexeme>
<lexeme><grapheme>Volkspartij</grapheme><phoneme>ˈfɔlkspaʁtɛɪ</phoneme></lexeme>
<lexeme><grapheme>Wagner Gruppe</grapheme><phoneme>ˈvaːɡnɐ ˈɡʁʊpə</phoneme></lexeme>
<lexeme><grapheme>Werchowna Rada</grapheme><phoneme>vɛʁˈxɔvna ˈʁada</phoneme></lexeme>
<lexeme><grapheme>Westminster</grapheme><phoneme>ˈwɛstmɪnstɐ</phoneme></lexeme>
<lexeme><grapheme>White House</grapheme><phoneme>waɪt ˈhaʊs</phoneme></lexeme>
<lexeme><grapheme>Whitehall</grapheme><phoneme>ˈwaɪthɔːl</phoneme></lexeme>
<lexeme><grapheme>Zanu-PF</grapheme><phoneme>ˈzaːnu peː ˈʔɛf</phoneme></lexeme>
<!-- NGOs, EU, UN, Institute -->
<lexeme><grapheme>Académie française</grapheme><grapheme>Académie Française</grapheme><phoneme>akadeˈmiː fʁɑ̃ˈsɛːs</phoneme></lexeme>
<lexeme><grapheme>Adveniat</grapheme><phoneme>atˈveːniat</phoneme></lexeme>
<lexeme><grapheme>Akademie der Künste</grapheme><phoneme>akadeˈmiː deːɐ̯ ˈkʏnstə</phoneme></lexeme>
<lexeme><grapheme>Amnesty</grapheme><phoneme>ˈɛmnəsti</phoneme></lexeme>
<lexeme><grapheme>Amnesty International</grapheme><phoneme>ˈɛmnəsti ɪntɐˈnɛʃənl̩</phoneme></lexeme>
<lexeme><grapheme>Antifa</grapheme><phoneme>ˈantifa</phoneme></lexeme>
<lexeme><grapheme>Apec</grapheme><grapheme>APEC</grapheme><phoneme>ˈeɪpɛk</phoneme></lexeme>
<lexeme><grapheme>Arianespace</grapheme><phoneme>aʁiˈanspɛs</phoneme></lexeme>
<lexeme><grapheme>Asean</grapheme><grapheme>ASEAN</grapheme><phoneme>ˈazean</phoneme></lexeme>
<lexeme><grapheme>Atlantic Council</grapheme><phoneme>ətˈlɛntɪk ˈkaʊnsl̩</phoneme></lexeme>
<lexeme><grapheme>Attac</grapheme><phoneme>aˈtak</phoneme></lexeme>
<lexeme><grapheme>Aukus</grapheme><grapheme>AUKUS</grapheme><phoneme>ˈaʊkəs</phoneme></lexeme>
<lexeme><grapheme>Bitkom</grapheme><phoneme>ˈbɪtkɔm</phoneme></lexeme>
<lexeme><grapheme>Blackwater</grapheme><phoneme>ˈblɛkwɔːtɐ</phoneme></lexeme>
<lexeme><grapheme>Blue Origin</grapheme><phoneme>bluː ˈɔʁɪdʒɪn</phoneme></lexeme>
<lexeme><grapheme>Bocconi</grapheme><phoneme>bɔˈkoːni</phoneme></lexeme>
<lexeme><grapheme>Bologna</grapheme><phoneme>boˈlɔnja</phoneme></lexeme>
<lexeme><grapheme>Brics</grapheme><grapheme>BRICS</grapheme><phoneme>bʁɪks</phoneme></lexeme>
<lexeme><grapheme>Brookings</grapheme><phoneme>ˈbʁʊkɪŋs</phoneme></lexeme>
<lexeme><grapheme>Carabinieri</grapheme><phoneme>kaʁabiˈnjeːʁi</phoneme></lexeme>
<lexeme><grapheme>Carnegie</grapheme><phoneme>kaːɐ̯ˈneɪɡi</phoneme></lexeme>
<lexeme><grapheme>Carnegie Hall</grapheme><phoneme>ˈkaːɐ̯nəɡi ˈhɔːl</phoneme></lexeme>
<lexeme><grapheme>Cern</grapheme><grapheme>CERN</grapheme><phoneme>sɛʁn</phoneme></lexeme>
<lexeme><grapheme>Chatham House</grapheme><phoneme>ˈtʃɛtəm ˈhaʊs</phoneme></lexeme>
<lexeme><grapheme>Club of Rome</grapheme><phoneme>klap ɔf ˈʁoʊm</phoneme></lexeme>
<lexeme><grapheme>Cockpit</grapheme><phoneme>ˈkɔkpɪt</phoneme></lexeme>
<lexeme><grapheme>Columbia University</grapheme><phoneme>kəˈlambiə juːnɪˈvɜːsɪti</phoneme></lexeme>
<lexeme><grapheme>Coreper</grapheme><phoneme>koʁeˈpɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Duke University</grapheme><phoneme>djuːk juːnɪˈvɜːsɪti</phoneme></lexeme>
<lexeme><grapheme>Ecowas</grapheme><grapheme>ECOWAS</grapheme><phoneme>eˈkoːvas</phoneme></lexeme>
<lexeme><grapheme>Emnid</grapheme><phoneme>ˈɛmnɪt</phoneme></lexeme>
<lexeme><grapheme>Eton</grapheme><phoneme>ˈiːtn̩</phoneme></lexeme>
<lexeme><grapheme>Eumetsat</grapheme><phoneme>ˈɔʏmɛtsat</phoneme></lexeme>
<lexeme><grapheme>Eurocontrol</grapheme><phoneme>ˈɔʏʁokɔntʁoːl</phoneme></lexeme>
<lexeme><grapheme>Eurofighter</grapheme><phoneme>ˈɔʏʁofaɪtɐ</phoneme></lexeme>
<lexeme><grapheme>Europol</grapheme><phoneme>ˈɔʏʁopoːl</phoneme></lexeme>
<lexeme><grapheme>Eurostat</grapheme><phoneme>ˈɔʏʁostat</phoneme></lexeme>
<lexeme><grapheme>Extinction Rebellion</grapheme><phoneme>ɪksˈtɪŋkʃn̩ ʁɪˈbɛljən</phoneme></lexeme>
<lexeme><grapheme>École normale supérieure</grapheme><phoneme>eˈkɔl nɔʁˈmal sypeʁiˈøːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Falcon</grapheme><phoneme>ˈfɛlkn̩</phoneme></lexeme>
<lexeme><grapheme>Fedpol</grapheme><phoneme>ˈfeːtpoːl</phoneme></lexeme>
<lexeme><grapheme>Femen</grapheme><phoneme>ˈfɛmən</phoneme></lexeme>
<lexeme><grapheme>Foodwatch</grapheme><phoneme>ˈfuːtwɔtʃ</phoneme></lexeme>
<lexeme><grapheme>Fridays for Future</grapheme><phoneme>ˈfʁaɪdeɪs fɔː ˈfjuːtʃɐ</phoneme></lexeme>
<lexeme><grapheme>Galileo</grapheme><phoneme>ɡaliˈleːo</phoneme></lexeme>
<lexeme><grapheme>Gallup</grapheme><phoneme>ˈɡɛləp</phoneme></lexeme>
<lexeme><grapheme>Gema</grapheme><phoneme>ˈɡeːma</phoneme></lexeme>
<lexeme><grapheme>Gendarmerie</grapheme><phoneme>ʒɑ̃daʁməˈʁiː</phoneme></lexeme>
<lexeme><grapheme>Georgetown</grapheme><phoneme>ˈdʒɔːɐ̯tʃtaʊn</phoneme></lexeme>
<lexeme><grapheme>German Marshall Fund</grapheme><phoneme>ˈdʒɜːmən ˈmaːɐ̯ʃl̩ ˈfant</phoneme></lexeme>
<lexeme><grapheme>Germanwatch</grapheme><phoneme>ˈdʒɜːmənwɔtʃ</phoneme></lexeme>
<lexeme><grapheme>Goethe-Institut</grapheme><phoneme>ˈɡøːtə ɪnstiˈtuːt</phoneme></lexeme>
<lexeme><grapheme>Guardia Civil</grapheme><phoneme>ˈɡuaʁdia siˈvil</phoneme></lexeme>
<lexeme><grapheme>Harvard</grapheme><phoneme>ˈhaːɐ̯vɐt</phoneme></lexeme>
<lexeme><grapheme>Heritage Foundation</grapheme><phoneme>ˈhɛʁɪtɪtʃ faʊnˈdeɪʃn̩</phoneme></lexeme>
<lexeme><grapheme>Horizon Europe</grapheme><phoneme>həˈʁaɪzn̩ ˈjuːʁəp</phoneme></lexeme>
<lexeme><grapheme>Human Rights Watch</grapheme><phoneme>ˈçuːmən ˈʁaɪts ˈwɔtʃ</phoneme></lexeme>
<lexeme><grapheme>Imperial College</grapheme><phoneme>ɪmˈpiːɐ̯iəl ˈkɔlɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Insead</grapheme><phoneme>ˈɪnseat</phoneme></lexeme>
<lexeme><grapheme>Institut Pasteur</grapheme><phoneme>ɛ̃stiˈty pasˈtøːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Interpol</grapheme><phoneme>ˈɪntɐpoːl</phoneme></lexeme>
<lexeme><grapheme>Ipsos</grapheme><phoneme>ˈɪpsɔs</phoneme></lexeme>
<lexeme><grapheme>Johanniter</grapheme><phoneme>johaˈniːtɐ</phoneme></lexeme>
<lexeme><grapheme>Just Stop Oil</grapheme><phoneme>dʒast stɔp ˈɔɪl</phoneme></lexeme>
<lexeme><grapheme>King's College</grapheme><phoneme>kɪŋs ˈkɔlɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Leopoldina</grapheme><phoneme>leopɔlˈdiːna</phoneme></lexeme>
<lexeme><grapheme>Lions Club</grapheme><phoneme>ˈlaɪəns ˈklap</phoneme></lexeme>
<lexeme><grapheme>Lobbycontrol</grapheme><phoneme>ˈlɔbikɔntʁoʊl</phoneme></lexeme>
<lexeme><grapheme>London School of Economics</grapheme><phoneme>ˈlandn̩ skuːl ɔf ɪkəˈnɔmɪks</phoneme></lexeme>
<lexeme><grapheme>Malteser</grapheme><phoneme>malˈteːzɐ</phoneme></lexeme>
<lexeme><grapheme>Massachusetts Institute of Technology</grapheme><phoneme>mɛsəˈtʃuːsɪts ˈɪnstɪtjuːt ɔf tɛkˈnɔlədʒi</phoneme></lexeme>
<lexeme><grapheme>Médecins sans Frontières</grapheme><phoneme>mɛdəˈsɛ̃ː sɑ̃ː fʁɔ̃tiˈɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Misereor</grapheme><phoneme>miˈzeːʁeɔʁ</phoneme></lexeme>
<lexeme><grapheme>Mission Lifeline</grapheme><phoneme>ˈmɪʃn̩ ˈlaɪflaɪn</phoneme></lexeme>
<lexeme><grapheme>Mossos d'Esquadra</grapheme><phoneme>ˈmɔsɔs dəsˈkwadʁa</phoneme></lexeme>
<lexeme><grapheme>Navy Seals</grapheme><phoneme>ˈneɪvi ˈsiːls</phoneme></lexeme>
<lexeme><grapheme>Open Society Foundations</grapheme><phoneme>ˈoʊpn̩ səˈsaɪəti faʊnˈdeɪʃn̩s</phoneme></lexeme>
<lexeme><grapheme>Opus Dei</grapheme><phoneme>ˈoːpʊs ˈdeːi</phoneme></lexeme>
<lexeme><grapheme>Oxfam</grapheme><phoneme>ˈɔksfɛm</phoneme></lexeme>
<lexeme><grapheme>Oxford</grapheme><phoneme>ˈɔksfɐt</phoneme></lexeme>
<lexeme><grapheme>Pegida</grapheme><phoneme>peˈɡiːda</phoneme></lexeme>
<lexeme><grapheme>Plan International</grapheme><phoneme>plaːn ɪntɐˈnɛʃənl̩</phoneme></lexeme>
<lexeme><grapheme>Princeton</grapheme><phoneme>ˈpʁɪnstn̩</phoneme></lexeme>
<lexeme><grapheme>Pro Asyl</grapheme><phoneme>pʁoː aˈzyːl</phoneme></lexeme>
<lexeme><grapheme>Pussy Riot</grapheme><phoneme>ˈpʊsi ˈʁaɪət</phoneme></lexeme>
<lexeme><grapheme>Rand Corporation</grapheme><phoneme>ʁɛnt kɔːɐ̯pəˈʁeɪʃn̩</phoneme></lexeme>
<lexeme><grapheme>Renovabis</grapheme><phoneme>ʁenoˈvaːbɪs</phoneme></lexeme>
<lexeme><grapheme>Roskosmos</grapheme><phoneme>ʁɔsˈkɔsmɔs</phoneme></lexeme>
<lexeme><grapheme>Royal Air Force</grapheme><phoneme>ˈʁɔɪəl ˈɛːɐ̯ ˈfɔːɐ̯s</phoneme></lexeme>
<lexeme><grapheme>Royal Navy</grapheme><phoneme>ˈʁɔɪəl ˈneɪvi</phoneme></lexeme>
<lexeme><grapheme>Royal Society</grapheme><phoneme>ˈʁɔɪəl səˈsaɪəti</phoneme></lexeme>
<lexeme><grapheme>Save the Children</grapheme><phoneme>seɪf ðə ˈtʃɪldʁən</phoneme></lexeme>
<lexeme><grapheme>Sciences Po</grapheme><phoneme>siˈɑ̃ːs ˈpoː</phoneme></lexeme>
<lexeme><grapheme>Scientology</grapheme><phoneme>saɪənˈtɔlədʒi</phoneme></lexeme>
<lexeme><grapheme>Sea-Eye</grapheme><grapheme>Sea Eye</grapheme><phoneme>ˈsiː ˈʔaɪ</phoneme></lexeme>
<lexeme><grapheme>Sea-Watch</grapheme><grapheme>Sea Watch</grapheme><phoneme>ˈsiː ˈwɔtʃ</phoneme></lexeme>
<lexeme><grapheme>Sipri</grapheme><grapheme>SIPRI</grapheme><phoneme>ˈsɪpʁi</phoneme></lexeme>
<lexeme><grapheme>Sorbonne</grapheme><phoneme>zɔʁˈbɔn</phoneme></lexeme>
<lexeme><grapheme>SOS Humanity</grapheme><phoneme>ɛs oː ɛs hjuˈmɛnɪti</phoneme></lexeme>
<lexeme><grapheme>SOS Mediterranee</grapheme><phoneme>ɛs oː ɛs mediteʁaˈneː</phoneme></lexeme>
<lexeme><grapheme>SpaceX</grapheme><phoneme>speɪsˈʔɛks</phoneme></lexeme>
<lexeme><grapheme>Spacex</grapheme><phoneme>speɪsˈʔɛks</phoneme></lexeme>
<lexeme><grapheme>Stanford</grapheme><phoneme>ˈstɛnfɐt</phoneme></lexeme>
<lexeme><grapheme>Starlink</grapheme><phoneme>ˈstaːɐ̯lɪŋk</phoneme></lexeme>
<lexeme><grapheme>Starship</grapheme><phoneme>ˈstaːɐ̯ʃɪp</phoneme></lexeme>
<lexeme><grapheme>Technion</grapheme><phoneme>ˈtɛxniɔn</phoneme></lexeme>
<lexeme><grapheme>Terre des Femmes</grapheme><phoneme>tɛʁ de ˈfam</phoneme></lexeme>
<lexeme><grapheme>Terre des Hommes</grapheme><phoneme>tɛʁ de ˈzɔm</phoneme></lexeme>
<lexeme><grapheme>Transparency</grapheme><phoneme>tʁɛnsˈpɛʁənsi</phoneme></lexeme>
<lexeme><grapheme>Transparency International</grapheme><phoneme>tʁɛnsˈpɛʁənsi ɪntɐˈnɛʃənl̩</phoneme></lexeme>
<lexeme><grapheme>Tsinghua</grapheme><phoneme>tʃɪŋˈhwa</phoneme></lexeme>
<lexeme><grapheme>Unesco</grapheme><grapheme>UNESCO</grapheme><phoneme>uˈnɛsko</phoneme></lexeme>
<lexeme><grapheme>Unicef</grapheme><grapheme>UNICEF</grapheme><phoneme>ˈuːnitsɛf</phoneme></lexeme>
<lexeme><grapheme>US Navy</grapheme><phoneme>juː ˈɛs ˈneɪvi</phoneme></lexeme>
<lexeme><grapheme>ver.di</grapheme><phoneme>ˈvɛʁdi</phoneme></lexeme>
<lexeme><grapheme>Virgin Galactic</grapheme><phoneme>ˈvɜːdʒɪn ɡəˈlɛktɪk</phoneme></lexeme>
<lexeme><grapheme>World Vision</grapheme><phoneme>wɜːlt ˈvɪʒn̩</phoneme></lexeme>
<lexeme><grapheme>Yale</grapheme><phoneme>jeɪl</phoneme></lexeme>
<!-- Unternehmen: Deutschland, Österreich, Schweiz -->
<lexeme><grapheme>Adidas</grapheme><phoneme>ˈadidas</phoneme></lexeme>
<lexeme><grapheme>Aida</grapheme><grapheme>AIDA</grapheme><phoneme>aˈiːda</phoneme></lexeme>
<lexeme><grapheme>Airbus</grapheme><phoneme>ˈɛːɐ̯bʊs</phoneme></lexeme>
<lexeme><grapheme>Allianz</grapheme><phoneme>aliˈants</phoneme></lexeme>
<lexeme><grapheme>Amprion</grapheme><phoneme>ˈampʁiɔn</phoneme></lexeme>
<lexeme><grapheme>Arcandor</grapheme><phoneme>aʁˈkandoːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Aroundtown</grapheme><phoneme>əˈʁaʊntaʊn</phoneme></lexeme>
<lexeme><grapheme>Aurubis</grapheme><phoneme>aʊˈʁuːbɪs</phoneme></lexeme>
<lexeme><grapheme>Bausparkasse</grapheme><phoneme>ˈbaʊʃpaʁkasə</phoneme></lexeme>
<lexeme><grapheme>Berenberg</grapheme><phoneme>ˈbeːʁənbɛʁk</phoneme></lexeme>
<lexeme><grapheme>Biontech</grapheme><grapheme>BioNTech</grapheme><phoneme>ˈbiːɔntɛk</phoneme></lexeme>
<lexeme><grapheme>Biotest</grapheme><phoneme>ˈbiːotɛst</phoneme></lexeme>
<lexeme><grapheme>Birkenstock</grapheme><phoneme>ˈbɪʁkn̩ʃtɔk</phoneme></lexeme>
<lexeme><grapheme>Blohm + Voss</grapheme><grapheme>Blohm und Voss</grapheme><grapheme>Blohm &amp; Voss</grapheme><phoneme>bloːm ʊnt ˈfɔs</phoneme></lexeme>
<lexeme><grapheme>Boehringer</grapheme><phoneme>ˈbøːʁɪŋɐ</phoneme></lexeme>
<lexeme><grapheme>Borealis</grapheme><phoneme>boʁeˈaːlɪs</phoneme></lexeme>
<lexeme><grapheme>Buderus</grapheme><phoneme>buˈdeːʁʊs</phoneme></lexeme>
<lexeme><grapheme>Cartier</grapheme><phoneme>kaʁtiˈeː</phoneme></lexeme>
<lexeme><grapheme>Ceconomy</grapheme><phoneme>seˈkɔnəmi</phoneme></lexeme>
<lexeme><grapheme>Celonis</grapheme><phoneme>seˈloːnɪs</phoneme></lexeme>
<lexeme><grapheme>Check24</grapheme><phoneme>tʃɛk fiːɐ̯ʔʊntˈtsvantsɪç</phoneme></lexeme>
<lexeme><grapheme>Commerzbank</grapheme><phoneme>kɔˈmɛʁtsbaŋk</phoneme></lexeme>
<lexeme><grapheme>Credit Suisse</grapheme><grapheme>Crédit Suisse</grapheme><phoneme>kʁeˈdiː ˈsvɪs</phoneme></lexeme>
<lexeme><grapheme>Curevac</grapheme><grapheme>CureVac</grapheme><phoneme>ˈkjuːɐ̯vɛk</phoneme></lexeme>
<lexeme><grapheme>Daimler Truck</grapheme><phoneme>ˈdaɪmlɐ ˈtʁak</phoneme></lexeme>
<lexeme><grapheme>Debeka</grapheme><phoneme>deˈbeːka</phoneme></lexeme>
<lexeme><grapheme>Deepl</grapheme><grapheme>DeepL</grapheme><phoneme>ˈdiːpl̩</phoneme></lexeme>
<lexeme><grapheme>Delivery Hero</grapheme><phoneme>dɪˈlɪvəʁi ˈhiːʁoʊ</phoneme></lexeme>
<lexeme><grapheme>Delticom</grapheme><phoneme>ˈdɛltikɔm</phoneme></lexeme>
<lexeme><grapheme>Dialog Semiconductor</grapheme><phoneme>ˈdaɪəlɔk ˈsɛmikəndaktɐ</phoneme></lexeme>
<lexeme><grapheme>Encavis</grapheme><phoneme>ɛnˈkaːvɪs</phoneme></lexeme>
<lexeme><grapheme>Ergo</grapheme><phoneme>ˈɛʁɡo</phoneme></lexeme>
<lexeme><grapheme>Escada</grapheme><phoneme>ɛsˈkaːda</phoneme></lexeme>
<lexeme><grapheme>Esprit</grapheme><phoneme>ɛsˈpʁiː</phoneme></lexeme>
<lexeme><grapheme>Eurowings</grapheme><phoneme>ˈjuːʁowɪŋs</phoneme></lexeme>
<lexeme><grapheme>Eventim</grapheme><phoneme>iˈvɛntɪm</phoneme></lexeme>
<lexeme><grapheme>Freenet</grapheme><phoneme>ˈfʁiːnɛt</phoneme></lexeme>
<lexeme><grapheme>Fresenius</grapheme><phoneme>fʁeˈzeːniʊs</phoneme></lexeme>
<lexeme><grapheme>Fresenius Medical Care</grapheme><phoneme>fʁeˈzeːniʊs ˈmɛdɪkl̩ ˈkɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Fuchs Petrolub</grapheme><phoneme>fʊks peˈtʁoːlʊp</phoneme></lexeme>
<lexeme><grapheme>Galeria</grapheme><phoneme>ɡaləˈʁiːa</phoneme></lexeme>
<lexeme><grapheme>Germanwings</grapheme><phoneme>ˈdʒɜːmənwɪŋs</phoneme></lexeme>
<lexeme><grapheme>Givaudan</grapheme><phoneme>ʒivoˈdɑ̃ː</phoneme></lexeme>
<lexeme><grapheme>Glencore</grapheme><phoneme>ˈɡlɛnkɔːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Gorillas</grapheme><phoneme>ɡoˈʁɪlas</phoneme></lexeme>
<lexeme><grapheme>Gothaer</grapheme><phoneme>ˈɡoːtaɐ</phoneme></lexeme>
<lexeme><grapheme>Gunvor</grapheme><phoneme>ˈɡʊnvɔːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Hapag-Lloyd</grapheme><phoneme>ˈhaːpak ˈlɔɪt</phoneme></lexeme>
<lexeme><grapheme>Haribo</grapheme><phoneme>ˈhaːʁibo</phoneme></lexeme>
<lexeme><grapheme>Healthineers</grapheme><phoneme>hɛlθɪˈniːɐ̯s</phoneme></lexeme>
<lexeme><grapheme>Heidelberg Materials</grapheme><phoneme>ˈhaɪdl̩bɛʁk məˈtiːɐ̯iəls</phoneme></lexeme>
<lexeme><grapheme>Hellofresh</grapheme><grapheme>HelloFresh</grapheme><phoneme>hɛˈloʊfʁɛʃ</phoneme></lexeme>
<lexeme><grapheme>Helsing</grapheme><phoneme>ˈhɛlsɪŋ</phoneme></lexeme>
<lexeme><grapheme>Helvetia</grapheme><phoneme>hɛlˈveːtsia</phoneme></lexeme>
<lexeme><grapheme>Hertie</grapheme><phoneme>ˈhɛʁti</phoneme></lexeme>
<lexeme><grapheme>Holcim</grapheme><phoneme>ˈhɔlsɪm</phoneme></lexeme>
<lexeme><grapheme>HUK-Coburg</grapheme><phoneme>hʊk ˈkoːbʊʁk</phoneme></lexeme>
<lexeme><grapheme>Hypo Alpe Adria</grapheme><phoneme>ˈhyːpo ˈalpə ˈaːdʁia</phoneme></lexeme>
<lexeme><grapheme>Hypo Real Estate</grapheme><phoneme>ˈhyːpo ˈʁɪəl ɪsˈteɪt</phoneme></lexeme>
<lexeme><grapheme>Hypovereinsbank</grapheme><phoneme>ˈhyːpofɛɐ̯aɪnsbaŋk</phoneme></lexeme>
<lexeme><grapheme>Ikea</grapheme><grapheme>IKEA</grapheme><phoneme>iˈkeːa</phoneme></lexeme>
<lexeme><grapheme>Infineon</grapheme><phoneme>ɪnˈfiːneɔn</phoneme></lexeme>
<lexeme><grapheme>Innogy</grapheme><phoneme>ˈɪnodʒi</phoneme></lexeme>
<lexeme><grapheme>Isar Aerospace</grapheme><phoneme>ˈiːzaʁ ˈɛːʁospɛɪs</phoneme></lexeme>
<lexeme><grapheme>Kaiser's Tengelmann</grapheme><phoneme>ˈkaɪzɐs ˈtɛŋl̩man</phoneme></lexeme>
<lexeme><grapheme>Karstadt</grapheme><phoneme>ˈkaʁʃtat</phoneme></lexeme>
<lexeme><grapheme>Kion</grapheme><phoneme>ˈkiːɔn</phoneme></lexeme>
<lexeme><grapheme>Knorr-Bremse</grapheme><phoneme>ˈknɔʁ bʁɛmzə</phoneme></lexeme>
<lexeme><grapheme>Kühne + Nagel</grapheme><phoneme>ˈkyːnə ʊnt ˈnaːɡl̩</phoneme></lexeme>
<lexeme><grapheme>Lafarge</grapheme><phoneme>laˈfaʁʃ</phoneme></lexeme>
<lexeme><grapheme>Lafargeholcim</grapheme><phoneme>lafaʁʃˈhɔlsɪm</phoneme></lexeme>
<lexeme><grapheme>LafargeHolcim</grapheme><phoneme>lafaʁʃˈhɔlsɪm</phoneme></lexeme>
<lexeme><grapheme>Leoni</grapheme><phoneme>leˈoːni</phoneme></lexeme>
<lexeme><grapheme>Lidl</grapheme><phoneme>ˈliːdl̩</phoneme></lexeme>
<lexeme><grapheme>Logitech</grapheme><phoneme>ˈlɔdʒitɛk</phoneme></lexeme>
<lexeme><grapheme>Mercedes-Benz</grapheme><phoneme>mɛʁˈtseːdəs ˈbɛnts</phoneme></lexeme>
<lexeme><grapheme>Metro</grapheme><phoneme>ˈmeːtʁo</phoneme></lexeme>
<lexeme><grapheme>Migros</grapheme><phoneme>ˈmiɡʁoː</phoneme></lexeme>
<lexeme><grapheme>Moia</grapheme><phoneme>ˈmɔɪa</phoneme></lexeme>
<lexeme><grapheme>Munich</grapheme><phoneme>ˈmjuːnɪk</phoneme></lexeme>
<lexeme><grapheme>Nemetschek</grapheme><phoneme>ˈnɛmɛtʃɛk</phoneme></lexeme>
<lexeme><grapheme>Nestlé</grapheme><phoneme>ˈnɛstlə</phoneme></lexeme>
<lexeme><grapheme>Northvolt</grapheme><phoneme>ˈnɔːɐ̯θvɔlt</phoneme></lexeme>
<lexeme><grapheme>Novartis</grapheme><phoneme>noˈvaʁtɪs</phoneme></lexeme>
<lexeme><grapheme>Patek Philippe</grapheme><phoneme>paˈtɛk fiˈlɪp</phoneme></lexeme>
<lexeme><grapheme>Peek &amp; Cloppenburg</grapheme><phoneme>piːk ʊnt ˈklɔpm̩bʊʁk</phoneme></lexeme>
<lexeme><grapheme>Pfeiffer Vacuum</grapheme><phoneme>ˈpfaɪfɐ ˈvɛkjuəm</phoneme></lexeme>
<lexeme><grapheme>Pilatus</grapheme><phoneme>piˈlaːtʊs</phoneme></lexeme>
<lexeme><grapheme>Quantum Systems</grapheme><phoneme>ˈkvantʊm ˈsɪstəms</phoneme></lexeme>
<lexeme><grapheme>Ratiopharm</grapheme><phoneme>ˈʁaːtsiofaʁm</phoneme></lexeme>
<lexeme><grapheme>Redcare</grapheme><phoneme>ˈʁɛtkɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Richemont</grapheme><phoneme>ʁiʃˈmɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>Ricola</grapheme><phoneme>ʁiˈkoːla</phoneme></lexeme>
<lexeme><grapheme>Rimowa</grapheme><phoneme>ʁiˈmoːva</phoneme></lexeme>
<lexeme><grapheme>Roche</grapheme><phoneme>ʁɔʃ</phoneme></lexeme>
<lexeme><grapheme>s.Oliver</grapheme><phoneme>ɛs ˈɔlivɐ</phoneme></lexeme>
<lexeme><grapheme>Salamander</grapheme><phoneme>zalaˈmandɐ</phoneme></lexeme>
<lexeme><grapheme>Salzgitter</grapheme><phoneme>zaltsˈɡɪtɐ</phoneme></lexeme>
<lexeme><grapheme>Sartorius</grapheme><phoneme>zaʁˈtoːʁiʊs</phoneme></lexeme>
<lexeme><grapheme>Saturn</grapheme><phoneme>zaˈtʊʁn</phoneme></lexeme>
<lexeme><grapheme>Scout</grapheme><phoneme>skaʊt</phoneme></lexeme>
<lexeme><grapheme>Scout24</grapheme><phoneme>skaʊt fiːɐ̯ʔʊntˈtsvantsɪç</phoneme></lexeme>
<lexeme><grapheme>Siemens Energy</grapheme><phoneme>ˈziːməns ˈɛnɐdʒi</phoneme></lexeme>
<lexeme><grapheme>Siemens Gamesa</grapheme><phoneme>ˈziːməns ɡaˈmeːsa</phoneme></lexeme>
<lexeme><grapheme>Software AG</grapheme><phoneme>ˈsɔftwɛːɐ̯ aːˈɡeː</phoneme></lexeme>
<lexeme><grapheme>Sono Motors</grapheme><phoneme>ˈzoːno ˈmoʊtɐs</phoneme></lexeme>
<lexeme><grapheme>Stadler</grapheme><phoneme>ˈʃtaːdlɐ</phoneme></lexeme>
<lexeme><grapheme>Suisse</grapheme><phoneme>swis</phoneme></lexeme>
<lexeme><grapheme>Suse</grapheme><grapheme>SUSE</grapheme><phoneme>ˈzuːzə</phoneme></lexeme>
<lexeme><grapheme>Südzucker</grapheme><phoneme>ˈzyːttsʊkɐ</phoneme></lexeme>
<lexeme><grapheme>Swatch</grapheme><phoneme>swɔtʃ</phoneme></lexeme>
<lexeme><grapheme>Swisscom</grapheme><phoneme>ˈswɪskɔm</phoneme></lexeme>
<lexeme><grapheme>Symrise</grapheme><phoneme>ˈzymʁaɪs</phoneme></lexeme>
<lexeme><grapheme>Syngenta</grapheme><phoneme>zynˈɡɛnta</phoneme></lexeme>
<lexeme><grapheme>Tchibo</grapheme><phoneme>ˈtʃiːbo</phoneme></lexeme>
<lexeme><grapheme>Teamviewer</grapheme><grapheme>TeamViewer</grapheme><phoneme>ˈtiːmvjuːɐ</phoneme></lexeme>
<lexeme><grapheme>Telekom</grapheme><phoneme>ˈteːləkɔm</phoneme></lexeme>
<lexeme><grapheme>TenneT</grapheme><phoneme>ˈtɛnɛt</phoneme></lexeme>
<lexeme><grapheme>Tissot</grapheme><phoneme>tiˈsoː</phoneme></lexeme>
<lexeme><grapheme>Tom Tailor</grapheme><phoneme>tɔm ˈteɪlɐ</phoneme></lexeme>
<lexeme><grapheme>Tönnies</grapheme><phoneme>ˈtœniəs</phoneme></lexeme>
<lexeme><grapheme>Trade Republic</grapheme><phoneme>tʁeɪt ʁɪˈpablɪk</phoneme></lexeme>
<lexeme><grapheme>Trafigura</grapheme><phoneme>tʁafiˈɡuːʁa</phoneme></lexeme>
<lexeme><grapheme>Unicredit</grapheme><grapheme>UniCredit</grapheme><phoneme>uniˈkʁeːdɪt</phoneme></lexeme>
<lexeme><grapheme>United Internet</grapheme><phoneme>juˈnaɪtɪt ˈɪntɐnɛt</phoneme></lexeme>
<lexeme><grapheme>Vaillant</grapheme><phoneme>vaɪˈjant</phoneme></lexeme>
<lexeme><grapheme>Vantage Towers</grapheme><phoneme>ˈvaːntɪtʃ ˈtaʊɐs</phoneme></lexeme>
<lexeme><grapheme>Verivox</grapheme><phoneme>ˈveːʁivɔks</phoneme></lexeme>
<lexeme><grapheme>Vitol</grapheme><phoneme>ˈvɪtɔl</phoneme></lexeme>
<lexeme><grapheme>Voestalpine</grapheme><phoneme>ˈføːstalpiːnə</phoneme></lexeme>
<lexeme><grapheme>Vonovia</grapheme><phoneme>voˈnoːvia</phoneme></lexeme>
<lexeme><grapheme>Wingas</grapheme><phoneme>ˈvɪnɡaːs</phoneme></lexeme>
<lexeme><grapheme>Wirecard</grapheme><phoneme>ˈwaɪɐkaːɐ̯t</phoneme></lexeme>
<lexeme><grapheme>Wüstenrot</grapheme><phoneme>ˈvyːstn̩ʁoːt</phoneme></lexeme>
<lexeme><grapheme>Zurich Insurance</grapheme><phoneme>ˈzuːʁɪk ɪnˈʃuːʁəns</phoneme></lexeme>
<!-- Unternehmen: USA, Kanada -->
<lexeme><grapheme>Abbott Laboratories</grapheme><phoneme>ˈɛbət ləˈbɔʁətɔʁis</phoneme></lexeme>
<lexeme><grapheme>Accenture</grapheme><phoneme>ɛkˈsɛntʃɐ</phoneme></lexeme>
<lexeme><grapheme>Activision Blizzard</grapheme><phoneme>ˈɛktɪvɪʒn̩ ˈblɪzɐt</phoneme></lexeme>
<lexeme><grapheme>Adobe</grapheme><phoneme>əˈdoʊbi</phoneme></lexeme>
<lexeme><grapheme>Airbnb</grapheme><phoneme>ɛːɐ̯biːɛnˈbiː</phoneme></lexeme>
<lexeme><grapheme>Alcoa</grapheme><phoneme>ɛlˈkoʊə</phoneme></lexeme>
<lexeme><grapheme>Allstate</grapheme><phoneme>ˈɔːlsteɪt</phoneme></lexeme>
<lexeme><grapheme>Amazon</grapheme><phoneme>ˈɛməzɔn</phoneme></lexeme>
<lexeme><grapheme>American Airlines</grapheme><phoneme>əˈmɛʁɪkn̩ ˈɛːɐ̯laɪns</phoneme></lexeme>
<lexeme><grapheme>American Express</grapheme><phoneme>əˈmɛʁɪkn̩ ɪksˈpʁɛs</phoneme></lexeme>
<lexeme><grapheme>Amgen</grapheme><phoneme>ˈɛmdʒɛn</phoneme></lexeme>
<lexeme><grapheme>Android</grapheme><phoneme>ˈɛndʁɔɪt</phoneme></lexeme>
<lexeme><grapheme>Anthropic</grapheme><phoneme>ɛnˈθʁɔpɪk</phoneme></lexeme>
<lexeme><grapheme>Apple</grapheme><phoneme>ˈɛpl̩</phoneme></lexeme>
<lexeme><grapheme>Apple Watch</grapheme><phoneme>ˈɛpl̩ ˈwɔtʃ</phoneme></lexeme>
<lexeme><grapheme>Bank of America</grapheme><phoneme>bɛŋk ɔf əˈmɛʁɪka</phoneme></lexeme>
<lexeme><grapheme>Barbie</grapheme><phoneme>ˈbaʁbi</phoneme></lexeme>
<lexeme><grapheme>Barrick Gold</grapheme><phoneme>ˈbɛʁɪk ˈɡoʊlt</phoneme></lexeme>
<lexeme><grapheme>Baxter</grapheme><phoneme>ˈbɛkstɐ</phoneme></lexeme>
<lexeme><grapheme>Bear Stearns</grapheme><phoneme>bɛːɐ̯ ˈstɜːns</phoneme></lexeme>
<lexeme><grapheme>Berkshire Hathaway</grapheme><phoneme>ˈbɜːkʃɐ ˈhɛθəweɪ</phoneme></lexeme>
<lexeme><grapheme>Best Buy</grapheme><phoneme>bɛst ˈbaɪ</phoneme></lexeme>
<lexeme><grapheme>Biogen</grapheme><phoneme>ˈbaɪodʒɛn</phoneme></lexeme>
<lexeme><grapheme>Blackberry</grapheme><grapheme>BlackBerry</grapheme><phoneme>ˈblɛkbɛʁi</phoneme></lexeme>
<lexeme><grapheme>Blackrock</grapheme><grapheme>BlackRock</grapheme><phoneme>ˈblɛkʁɔk</phoneme></lexeme>
<lexeme><grapheme>Blackstone</grapheme><phoneme>ˈblɛkstoʊn</phoneme></lexeme>
<lexeme><grapheme>Boeing</grapheme><phoneme>ˈboʊɪŋ</phoneme></lexeme>
<lexeme><grapheme>Bombardier</grapheme><phoneme>bɔ̃baʁdiˈeː</phoneme></lexeme>
<lexeme><grapheme>Booking</grapheme><phoneme>ˈbʊkɪŋ</phoneme></lexeme>
<lexeme><grapheme>Bristol-Myers Squibb</grapheme><phoneme>ˈbʁɪstl̩ ˈmaɪɐs ˈskwɪp</phoneme></lexeme>
<lexeme><grapheme>Broadcom</grapheme><phoneme>ˈbʁɔːtkɔm</phoneme></lexeme>
<lexeme><grapheme>Burger King</grapheme><phoneme>ˈbɜːɡɐ ˈkɪŋ</phoneme></lexeme>
<lexeme><grapheme>Calvin Klein</grapheme><phoneme>ˈkɛlvɪn ˈklaɪn</phoneme></lexeme>
<lexeme><grapheme>Cambridge Analytica</grapheme><phoneme>ˈkeɪmbʁɪtʃ ɛnəˈlɪtɪka</phoneme></lexeme>
<lexeme><grapheme>Caterpillar</grapheme><phoneme>ˈkɛtɐpɪlɐ</phoneme></lexeme>
<lexeme><grapheme>ChatGPT</grapheme><phoneme>tʃɛtdʒiːpiːˈtiː</phoneme></lexeme>
<lexeme><grapheme>Chatgpt</grapheme><phoneme>tʃɛtdʒiːpiːˈtiː</phoneme></lexeme>
<lexeme><grapheme>Chevrolet</grapheme><phoneme>ʃɛvʁoˈlɛt</phoneme></lexeme>
<lexeme><grapheme>Chevron</grapheme><phoneme>ˈʃɛvʁɔn</phoneme></lexeme>
<lexeme><grapheme>Chevy</grapheme><phoneme>ˈʃɛvi</phoneme></lexeme>
<lexeme><grapheme>Chrysler</grapheme><phoneme>ˈkʁaɪslɐ</phoneme></lexeme>
<lexeme><grapheme>Cisco</grapheme><phoneme>ˈsɪsko</phoneme></lexeme>
<lexeme><grapheme>Citibank</grapheme><phoneme>ˈsɪtibɛŋk</phoneme></lexeme>
<lexeme><grapheme>Citigroup</grapheme><phoneme>ˈsɪtiɡʁuːp</phoneme></lexeme>
<lexeme><grapheme>Coinbase</grapheme><phoneme>ˈkɔɪnbeɪs</phoneme></lexeme>
<lexeme><grapheme>Colgate</grapheme><phoneme>ˈkɔlɡeɪt</phoneme></lexeme>
<lexeme><grapheme>ConocoPhillips</grapheme><phoneme>ˈkɔnəkoʊ ˈfɪlɪps</phoneme></lexeme>
<lexeme><grapheme>Copilot</grapheme><phoneme>ˈkoʊpaɪlət</phoneme></lexeme>
<lexeme><grapheme>Corteva</grapheme><phoneme>kɔʁˈteːva</phoneme></lexeme>
<lexeme><grapheme>Crowdstrike</grapheme><grapheme>CrowdStrike</grapheme><phoneme>ˈkʁaʊtstʁaɪk</phoneme></lexeme>
<lexeme><grapheme>Cummins</grapheme><phoneme>ˈkamɪns</phoneme></lexeme>
<lexeme><grapheme>Deepseek</grapheme><grapheme>DeepSeek</grapheme><phoneme>ˈdiːpsiːk</phoneme></lexeme>
<lexeme><grapheme>Deere</grapheme><phoneme>diːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Deloitte</grapheme><phoneme>dəˈlɔɪt</phoneme></lexeme>
<lexeme><grapheme>Delta Air Lines</grapheme><phoneme>ˈdɛlta ˈɛːɐ̯ ˈlaɪns</phoneme></lexeme>
<lexeme><grapheme>Dow</grapheme><phoneme>daʊ</phoneme></lexeme>
<lexeme><grapheme>Dow Chemical</grapheme><phoneme>daʊ ˈkɛmɪkl̩</phoneme></lexeme>
<lexeme><grapheme>Dow Jones</grapheme><phoneme>daʊ ˈdʒoʊns</phoneme></lexeme>
<lexeme><grapheme>DuPont</grapheme><phoneme>dyˈpɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>Eastman</grapheme><phoneme>ˈiːstmən</phoneme></lexeme>
<lexeme><grapheme>Ebay</grapheme><grapheme>eBay</grapheme><phoneme>ˈiːbeɪ</phoneme></lexeme>
<lexeme><grapheme>Eli Lilly</grapheme><phoneme>ˈiːlaɪ ˈlɪli</phoneme></lexeme>
<lexeme><grapheme>Ernst &amp; Young</grapheme><phoneme>ɛʁnst ɛnt ˈjaŋ</phoneme></lexeme>
<lexeme><grapheme>Etsy</grapheme><phoneme>ˈɛtsi</phoneme></lexeme>
<lexeme><grapheme>Expedia</grapheme><phoneme>ɛksˈpiːdia</phoneme></lexeme>
<lexeme><grapheme>Exxon</grapheme><phoneme>ˈɛksɔn</phoneme></lexeme>
<lexeme><grapheme>ExxonMobil</grapheme><phoneme>ɛksɔnˈmoːbɪl</phoneme></lexeme>
<lexeme><grapheme>Fannie Mae</grapheme><phoneme>ˈfɛni ˈmeɪ</phoneme></lexeme>
<lexeme><grapheme>Fedex</grapheme><grapheme>FedEx</grapheme><phoneme>ˈfɛdɛks</phoneme></lexeme>
<lexeme><grapheme>First Republic</grapheme><phoneme>fɜːst ʁɪˈpablɪk</phoneme></lexeme>
<lexeme><grapheme>Fitbit</grapheme><phoneme>ˈfɪtbɪt</phoneme></lexeme>
<lexeme><grapheme>Foot Locker</grapheme><phoneme>fʊt ˈlɔkɐ</phoneme></lexeme>
<lexeme><grapheme>Fortnite</grapheme><phoneme>ˈfɔːɐ̯tnaɪt</phoneme></lexeme>
<lexeme><grapheme>Freddie Mac</grapheme><phoneme>ˈfʁɛdi ˈmɛk</phoneme></lexeme>
<lexeme><grapheme>Gemini</grapheme><phoneme>ˈdʒɛmɪnaɪ</phoneme></lexeme>
<lexeme><grapheme>General Dynamics</grapheme><phoneme>ˈdʒɛnəʁəl daɪˈnɛmɪks</phoneme></lexeme>
<lexeme><grapheme>General Electric</grapheme><phoneme>ˈdʒɛnəʁəl ɪˈlɛktʁɪk</phoneme></lexeme>
<lexeme><grapheme>General Motors</grapheme><phoneme>ˈdʒɛnəʁəl ˈmoʊtɐs</phoneme></lexeme>
<lexeme><grapheme>Gilead</grapheme><phoneme>ˈɡɪliɛt</phoneme></lexeme>
<lexeme><grapheme>Gillette</grapheme><phoneme>ʒɪˈlɛt</phoneme></lexeme>
<lexeme><grapheme>Globalfoundries</grapheme><grapheme>GlobalFoundries</grapheme><phoneme>ˈɡloʊbl̩faʊndʁis</phoneme></lexeme>
<lexeme><grapheme>Gmail</grapheme><phoneme>ˈdʒiːmeɪl</phoneme></lexeme>
<lexeme><grapheme>Goldman</grapheme><phoneme>ˈɡoʊltmən</phoneme></lexeme>
<lexeme><grapheme>Goldman Sachs</grapheme><phoneme>ˈɡoʊltmən ˈsɛks</phoneme></lexeme>
<lexeme><grapheme>Goodyear</grapheme><phoneme>ˈɡʊtjiːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Grammarly</grapheme><phoneme>ˈɡʁɛmɐli</phoneme></lexeme>
<lexeme><grapheme>Grok</grapheme><phoneme>ɡʁɔk</phoneme></lexeme>
<lexeme><grapheme>Groupon</grapheme><phoneme>ɡʁuˈpɔn</phoneme></lexeme>
<lexeme><grapheme>Halliburton</grapheme><phoneme>ˈhɛlibɜːtn̩</phoneme></lexeme>
<lexeme><grapheme>Harley</grapheme><phoneme>ˈhaːɐ̯li</phoneme></lexeme>
<lexeme><grapheme>Harley-Davidson</grapheme><phoneme>ˈhaːɐ̯li ˈdeɪvɪtsn̩</phoneme></lexeme>
<lexeme><grapheme>Hershey</grapheme><phoneme>ˈhɜːʃi</phoneme></lexeme>
<lexeme><grapheme>Hewlett-Packard</grapheme><phoneme>ˈhjuːlɪt ˈpɛkɐt</phoneme></lexeme>
<lexeme><grapheme>Hilton</grapheme><phoneme>ˈhɪltn̩</phoneme></lexeme>
<lexeme><grapheme>Home Depot</grapheme><phoneme>hoʊm ˈdiːpoʊ</phoneme></lexeme>
<lexeme><grapheme>Honeywell</grapheme><phoneme>ˈhaniwɛl</phoneme></lexeme>
<lexeme><grapheme>Hyatt</grapheme><phoneme>ˈhaɪət</phoneme></lexeme>
<lexeme><grapheme>Imac</grapheme><grapheme>iMac</grapheme><phoneme>ˈaɪmɛk</phoneme></lexeme>
<lexeme><grapheme>Ipad</grapheme><grapheme>iPad</grapheme><phoneme>ˈaɪpɛt</phoneme></lexeme>
<lexeme><grapheme>Iphone</grapheme><grapheme>iPhone</grapheme><phoneme>ˈaɪfoʊn</phoneme></lexeme>
<lexeme><grapheme>Ipod</grapheme><grapheme>iPod</grapheme><phoneme>ˈaɪpɔt</phoneme></lexeme>
<lexeme><grapheme>Itunes</grapheme><grapheme>iTunes</grapheme><phoneme>ˈaɪtjuːns</phoneme></lexeme>
<lexeme><grapheme>Jack Daniel's</grapheme><phoneme>dʒɛk ˈdɛnjəls</phoneme></lexeme>
<lexeme><grapheme>Jeep</grapheme><phoneme>dʒiːp</phoneme></lexeme>
<lexeme><grapheme>John Deere</grapheme><phoneme>dʒɔn ˈdiːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Johnson &amp; Johnson</grapheme><phoneme>ˈdʒɔnsn̩ ɛnt ˈdʒɔnsn̩</phoneme></lexeme>
<lexeme><grapheme>JP Morgan</grapheme><phoneme>dʒeɪ piː ˈmɔːɐ̯ɡn̩</phoneme></lexeme>
<lexeme><grapheme>JPMorgan</grapheme><phoneme>dʒeɪpiːˈmɔːɐ̯ɡn̩</phoneme></lexeme>
<lexeme><grapheme>JPMorgan Chase</grapheme><phoneme>dʒeɪ piː ˈmɔːɐ̯ɡn̩ ˈtʃeɪs</phoneme></lexeme>
<lexeme><grapheme>Kindle</grapheme><phoneme>ˈkɪndl̩</phoneme></lexeme>
<lexeme><grapheme>Kraft Heinz</grapheme><phoneme>kʁɛft ˈhaɪnts</phoneme></lexeme>
<lexeme><grapheme>Kravis</grapheme><phoneme>ˈkʁɛvɪs</phoneme></lexeme>
<lexeme><grapheme>Lehman</grapheme><phoneme>ˈliːmən</phoneme></lexeme>
<lexeme><grapheme>Lehman Brothers</grapheme><phoneme>ˈliːmən ˈbʁaðɐs</phoneme></lexeme>
<lexeme><grapheme>Levi Strauss</grapheme><phoneme>ˈliːvaɪ ˈstʁaʊs</phoneme></lexeme>
<lexeme><grapheme>Levi's</grapheme><phoneme>ˈliːvaɪs</phoneme></lexeme>
<lexeme><grapheme>Lockheed</grapheme><phoneme>ˈlɔkhiːt</phoneme></lexeme>
<lexeme><grapheme>Lucid Motors</grapheme><phoneme>ˈluːsɪt ˈmoʊtɐs</phoneme></lexeme>
<lexeme><grapheme>Lululemon</grapheme><phoneme>luluˈlɛmən</phoneme></lexeme>
<lexeme><grapheme>Lyft</grapheme><phoneme>lɪft</phoneme></lexeme>
<lexeme><grapheme>Macbook</grapheme><grapheme>MacBook</grapheme><phoneme>ˈmɛkbʊk</phoneme></lexeme>
<lexeme><grapheme>Macy's</grapheme><phoneme>ˈmeɪsis</phoneme></lexeme>
<lexeme><grapheme>Magna Steyr</grapheme><phoneme>ˈmaɡna ˈʃtaɪɐ</phoneme></lexeme>
<lexeme><grapheme>Marlboro</grapheme><phoneme>ˈmaːɐ̯lbəʁo</phoneme></lexeme>
<lexeme><grapheme>Marriott</grapheme><phoneme>ˈmɛʁiət</phoneme></lexeme>
<lexeme><grapheme>Mastercard</grapheme><phoneme>ˈmaːstɐkaːɐ̯t</phoneme></lexeme>
<lexeme><grapheme>Mattel</grapheme><phoneme>məˈtɛl</phoneme></lexeme>
<lexeme><grapheme>McDonald's</grapheme><grapheme>McDonalds</grapheme><grapheme>Mc Donald's</grapheme><phoneme>məkˈdɔnl̩ts</phoneme></lexeme>
<lexeme><grapheme>McKinsey</grapheme><phoneme>məˈkɪnzi</phoneme></lexeme>
<lexeme><grapheme>Medtronic</grapheme><phoneme>mɛtˈtʁɔnɪk</phoneme></lexeme>
<lexeme><grapheme>Merrill Lynch</grapheme><phoneme>ˈmɛʁɪl ˈlɪntʃ</phoneme></lexeme>
<lexeme><grapheme>Microsoft</grapheme><phoneme>ˈmaɪkʁosɔft</phoneme></lexeme>
<lexeme><grapheme>Minecraft</grapheme><phoneme>ˈmaɪnkʁaːft</phoneme></lexeme>
<lexeme><grapheme>Mistral</grapheme><phoneme>mɪsˈtʁal</phoneme></lexeme>
<lexeme><grapheme>Mondelez</grapheme><phoneme>mɔndəˈliːs</phoneme></lexeme>
<lexeme><grapheme>Moody's</grapheme><phoneme>ˈmuːdis</phoneme></lexeme>
<lexeme><grapheme>Morgan Stanley</grapheme><phoneme>ˈmɔːɐ̯ɡn̩ ˈstɛnli</phoneme></lexeme>
<lexeme><grapheme>Motorola</grapheme><phoneme>motoˈʁoːla</phoneme></lexeme>
<lexeme><grapheme>Mozilla</grapheme><phoneme>moˈzɪla</phoneme></lexeme>
<lexeme><grapheme>Nasdaq</grapheme><phoneme>ˈnɛsdɛk</phoneme></lexeme>
<lexeme><grapheme>Nike</grapheme><phoneme>ˈnaɪki</phoneme></lexeme>
<lexeme><grapheme>Northrop Grumman</grapheme><phoneme>ˈnɔːɐ̯θʁəp ˈɡʁamən</phoneme></lexeme>
<lexeme><grapheme>Nvidia</grapheme><phoneme>ɛnˈvɪdia</phoneme></lexeme>
<lexeme><grapheme>Openai</grapheme><phoneme>oʊpn̩ʔeɪˈʔaɪ</phoneme></lexeme>
<lexeme><grapheme>OpenAI</grapheme><phoneme>oʊpn̩ʔeɪˈʔaɪ</phoneme></lexeme>
<lexeme><grapheme>Oracle</grapheme><phoneme>ˈɔʁəkl̩</phoneme></lexeme>
<lexeme><grapheme>Packard</grapheme><phoneme>ˈpɛkɐt</phoneme></lexeme>
<lexeme><grapheme>Palantir</grapheme><phoneme>ˈpɛləntiːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Palo Alto Networks</grapheme><phoneme>ˈpɛloʊ ˈɛltoʊ ˈnɛtwɜːks</phoneme></lexeme>
<lexeme><grapheme>Pan Am</grapheme><phoneme>pɛn ˈɛm</phoneme></lexeme>
<lexeme><grapheme>Patagonia</grapheme><phoneme>pataˈɡoːnia</phoneme></lexeme>
<lexeme><grapheme>Paypal</grapheme><grapheme>PayPal</grapheme><phoneme>ˈpeɪpɛl</phoneme></lexeme>
<lexeme><grapheme>Peloton</grapheme><phoneme>ˈpɛlətɔn</phoneme></lexeme>
<lexeme><grapheme>Pepsico</grapheme><phoneme>ˈpɛpsikoʊ</phoneme></lexeme>
<lexeme><grapheme>Pfizer</grapheme><phoneme>ˈfaɪzɐ</phoneme></lexeme>
<lexeme><grapheme>Philip Morris</grapheme><phoneme>ˈfɪlɪp ˈmɔʁɪs</phoneme></lexeme>
<lexeme><grapheme>Pizza Hut</grapheme><phoneme>ˈpɪtsa ˈhat</phoneme></lexeme>
<lexeme><grapheme>Playstation</grapheme><grapheme>PlayStation</grapheme><phoneme>ˈpleɪsteɪʃn̩</phoneme></lexeme>
<lexeme><grapheme>Powerpoint</grapheme><phoneme>ˈpaʊɐpɔɪnt</phoneme></lexeme>
<lexeme><grapheme>Pratt &amp; Whitney</grapheme><phoneme>pʁɛt ɛnt ˈwɪtni</phoneme></lexeme>
<lexeme><grapheme>Procter &amp; Gamble</grapheme><phoneme>ˈpʁɔktɐ ɛnt ˈɡɛmbl̩</phoneme></lexeme>
<lexeme><grapheme>Prudential</grapheme><phoneme>pʁuˈdɛnʃl̩</phoneme></lexeme>
<lexeme><grapheme>Purdue Pharma</grapheme><phoneme>pɐˈdjuː ˈfaːɐ̯ma</phoneme></lexeme>
<lexeme><grapheme>Qualcomm</grapheme><phoneme>ˈkwɔlkɔm</phoneme></lexeme>
<lexeme><grapheme>Ralph Lauren</grapheme><phoneme>ʁɛlf ˈlɔʁən</phoneme></lexeme>
<lexeme><grapheme>Raytheon</grapheme><phoneme>ˈʁeɪθiɔn</phoneme></lexeme>
<lexeme><grapheme>Regeneron</grapheme><phoneme>ʁɪˈdʒɛnəʁɔn</phoneme></lexeme>
<lexeme><grapheme>Rivian</grapheme><phoneme>ˈʁɪviən</phoneme></lexeme>
<lexeme><grapheme>Robinhood</grapheme><phoneme>ˈʁɔbɪnhʊt</phoneme></lexeme>
<lexeme><grapheme>Roblox</grapheme><phoneme>ˈʁoʊblɔks</phoneme></lexeme>
<lexeme><grapheme>Ryder</grapheme><phoneme>ˈʁaɪdɐ</phoneme></lexeme>
<lexeme><grapheme>Safari</grapheme><phoneme>zaˈfaːʁi</phoneme></lexeme>
<lexeme><grapheme>Salesforce</grapheme><phoneme>ˈseɪlsfɔːɐ̯s</phoneme></lexeme>
<lexeme><grapheme>Seagate</grapheme><phoneme>ˈsiːɡeɪt</phoneme></lexeme>
<lexeme><grapheme>Sears</grapheme><phoneme>siːɐ̯s</phoneme></lexeme>
<lexeme><grapheme>Silicon Valley</grapheme><phoneme>ˈsɪlɪkn̩ ˈvɛli</phoneme></lexeme>
<lexeme><grapheme>Silicon Valley Bank</grapheme><phoneme>ˈsɪlɪkn̩ ˈvɛli ˈbɛŋk</phoneme></lexeme>
<lexeme><grapheme>Southwest Airlines</grapheme><phoneme>ˈsaʊθwɛst ˈɛːɐ̯laɪns</phoneme></lexeme>
<lexeme><grapheme>Spirit Aerosystems</grapheme><phoneme>ˈspɪʁɪt ˈɛːʁoʊsɪstəms</phoneme></lexeme>
<lexeme><grapheme>Standard &amp; Poor's</grapheme><phoneme>ˈstɛndɐt ɛnt ˈpuːɐ̯s</phoneme></lexeme>
<lexeme><grapheme>Starbucks</grapheme><phoneme>ˈstaːɐ̯baks</phoneme></lexeme>
<lexeme><grapheme>Stripe</grapheme><phoneme>stʁaɪp</phoneme></lexeme>
<lexeme><grapheme>Stryker</grapheme><phoneme>ˈstʁaɪkɐ</phoneme></lexeme>
<lexeme><grapheme>Subway</grapheme><phoneme>ˈsapweɪ</phoneme></lexeme>
<lexeme><grapheme>Super Micro</grapheme><phoneme>ˈsuːpɐ ˈmaɪkʁo</phoneme></lexeme>
<lexeme><grapheme>Texaco</grapheme><phoneme>ˈtɛksako</phoneme></lexeme>
<lexeme><grapheme>Texas Instruments</grapheme><phoneme>ˈtɛksəs ˈɪnstʁʊmənts</phoneme></lexeme>
<lexeme><grapheme>Thomson Reuters</grapheme><phoneme>ˈtɔmsn̩ ˈʁɔʏtɐs</phoneme></lexeme>
<lexeme><grapheme>Tiffany &amp; Co.</grapheme><phoneme>ˈtɪfəni ɛnt ˈkoː</phoneme></lexeme>
<lexeme><grapheme>TotalEnergies</grapheme><phoneme>toˈtal enɛʁˈʒiː</phoneme></lexeme>
<lexeme><grapheme>Tupperware</grapheme><phoneme>ˈtapɐwɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Under Armour</grapheme><phoneme>ˈandɐ ˈaːɐ̯mɐ</phoneme></lexeme>
<lexeme><grapheme>United Airlines</grapheme><phoneme>juˈnaɪtɪt ˈɛːɐ̯laɪns</phoneme></lexeme>
<lexeme><grapheme>Unitedhealth</grapheme><phoneme>junaɪtɪtˈhɛlθ</phoneme></lexeme>
<lexeme><grapheme>UnitedHealth</grapheme><phoneme>junaɪtɪtˈhɛlθ</phoneme></lexeme>
<lexeme><grapheme>US Steel</grapheme><phoneme>juː ɛs ˈstiːl</phoneme></lexeme>
<lexeme><grapheme>Vanguard</grapheme><phoneme>ˈvɛŋɡaːɐ̯t</phoneme></lexeme>
<lexeme><grapheme>Verizon</grapheme><phoneme>vəˈʁaɪzn̩</phoneme></lexeme>
<lexeme><grapheme>Viacom</grapheme><phoneme>ˈvaɪəkɔm</phoneme></lexeme>
<lexeme><grapheme>Victoria's Secret</grapheme><phoneme>vɪkˈtɔːʁiəs ˈsiːkʁət</phoneme></lexeme>
<lexeme><grapheme>Walgreens</grapheme><phoneme>ˈwɔːlɡʁiːns</phoneme></lexeme>
<lexeme><grapheme>Walmart</grapheme><grapheme>Wal-Mart</grapheme><phoneme>ˈwɔːlmaːɐ̯t</phoneme></lexeme>
<lexeme><grapheme>Westinghouse</grapheme><phoneme>ˈwɛstɪŋhaʊs</phoneme></lexeme>
<lexeme><grapheme>Wework</grapheme><grapheme>WeWork</grapheme><phoneme>ˈwiːwɜːk</phoneme></lexeme>
<lexeme><grapheme>Weyerhaeuser</grapheme><phoneme>ˈwɛːɐ̯haʊzɐ</phoneme></lexeme>
<lexeme><grapheme>Whole Foods</grapheme><phoneme>hoʊl ˈfuːts</phoneme></lexeme>
<lexeme><grapheme>Wordpress</grapheme><phoneme>ˈwɜːtpʁɛs</phoneme></lexeme>
<lexeme><grapheme>Wrigley</grapheme><phoneme>ˈʁɪɡli</phoneme></lexeme>
<lexeme><grapheme>Xbox</grapheme><phoneme>ˈɛksbɔks</phoneme></lexeme>
<lexeme><grapheme>Xerox</grapheme><phoneme>ˈksiːʁɔks</phoneme></lexeme>
<lexeme><grapheme>Yahoo</grapheme><phoneme>jaˈhuː</phoneme></lexeme>
<!-- Unternehmen: Europa -->
<lexeme><grapheme>Abertis</grapheme><phoneme>aˈbɛʁtɪs</phoneme></lexeme>
<lexeme><grapheme>Acciona</grapheme><phoneme>aksiˈoːna</phoneme></lexeme>
<lexeme><grapheme>Accor</grapheme><phoneme>aˈkɔːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Aegean</grapheme><phoneme>iˈdʒiːən</phoneme></lexeme>
<lexeme><grapheme>Aer Lingus</grapheme><phoneme>ɛːɐ̯ ˈlɪŋɡəs</phoneme></lexeme>
<lexeme><grapheme>Aeroflot</grapheme><phoneme>aeʁoˈflɔt</phoneme></lexeme>
<lexeme><grapheme>Ageas</grapheme><phoneme>aˈʒeːas</phoneme></lexeme>
<lexeme><grapheme>Ahold</grapheme><phoneme>ˈahoːlt</phoneme></lexeme>
<lexeme><grapheme>Air France</grapheme><phoneme>ɛːɐ̯ ˈfʁɑ̃ːs</phoneme></lexeme>
<lexeme><grapheme>Air Liquide</grapheme><phoneme>ɛːɐ̯ liˈkiːt</phoneme></lexeme>
<lexeme><grapheme>Akzo Nobel</grapheme><phoneme>ˈakso noˈbɛl</phoneme></lexeme>
<lexeme><grapheme>AkzoNobel</grapheme><phoneme>aksonoˈbɛl</phoneme></lexeme>
<lexeme><grapheme>Alcatel</grapheme><phoneme>alkaˈtɛl</phoneme></lexeme>
<lexeme><grapheme>Alitalia</grapheme><phoneme>aliˈtaːlia</phoneme></lexeme>
<lexeme><grapheme>Allegro</grapheme><phoneme>aˈleːɡʁo</phoneme></lexeme>
<lexeme><grapheme>Alstom</grapheme><phoneme>alsˈtɔm</phoneme></lexeme>
<lexeme><grapheme>Arcelor</grapheme><phoneme>aʁsɛˈlɔːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Arcelormittal</grapheme><phoneme>aʁsɛlɔːɐ̯ˈmɪtal</phoneme></lexeme>
<lexeme><grapheme>ArcelorMittal</grapheme><phoneme>aʁsɛlɔːɐ̯ˈmɪtal</phoneme></lexeme>
<lexeme><grapheme>Areva</grapheme><phoneme>aʁeˈva</phoneme></lexeme>
<lexeme><grapheme>Arm Holdings</grapheme><phoneme>aːɐ̯m ˈhoʊldɪŋs</phoneme></lexeme>
<lexeme><grapheme>Armani</grapheme><phoneme>aʁˈmaːni</phoneme></lexeme>
<lexeme><grapheme>Aston Martin</grapheme><phoneme>ˈɛstn̩ ˈmaːɐ̯tɪn</phoneme></lexeme>
<lexeme><grapheme>Astrazeneca</grapheme><phoneme>astʁaˈzɛnɛka</phoneme></lexeme>
<lexeme><grapheme>AstraZeneca</grapheme><phoneme>astʁaˈzɛnɛka</phoneme></lexeme>
<lexeme><grapheme>Atos</grapheme><phoneme>aˈtoːs</phoneme></lexeme>
<lexeme><grapheme>Auchan</grapheme><phoneme>oˈʃɑ̃ː</phoneme></lexeme>
<lexeme><grapheme>BAE Systems</grapheme><phoneme>biː eɪ iː ˈsɪstəms</phoneme></lexeme>
<lexeme><grapheme>Banca d'Italia</grapheme><phoneme>ˈbaŋka diˈtaːlia</phoneme></lexeme>
<lexeme><grapheme>Bang &amp; Olufsen</grapheme><phoneme>baŋ ʊnt ˈoːlufsn̩</phoneme></lexeme>
<lexeme><grapheme>Barclays</grapheme><phoneme>ˈbaːɐ̯kliːs</phoneme></lexeme>
<lexeme><grapheme>Baťa</grapheme><phoneme>ˈbatja</phoneme></lexeme>
<lexeme><grapheme>Baykar</grapheme><phoneme>baɪˈkaʁ</phoneme></lexeme>
<lexeme><grapheme>Beko</grapheme><phoneme>ˈbɛko</phoneme></lexeme>
<lexeme><grapheme>Benetton</grapheme><phoneme>ˈbɛnɛtɔn</phoneme></lexeme>
<lexeme><grapheme>Bentley</grapheme><phoneme>ˈbɛntli</phoneme></lexeme>
<lexeme><grapheme>Bofors</grapheme><phoneme>ˈbuːfɔʁs</phoneme></lexeme>
<lexeme><grapheme>Bouygues</grapheme><phoneme>bwiːk</phoneme></lexeme>
<lexeme><grapheme>British American Tobacco</grapheme><phoneme>ˈbʁɪtɪʃ əˈmɛʁɪkn̩ təˈbɛkoʊ</phoneme></lexeme>
<lexeme><grapheme>British Petroleum</grapheme><phoneme>ˈbʁɪtɪʃ pəˈtʁoʊliəm</phoneme></lexeme>
<lexeme><grapheme>British Telecom</grapheme><phoneme>ˈbʁɪtɪʃ ˈtɛlɪkɔm</phoneme></lexeme>
<lexeme><grapheme>Burberry</grapheme><phoneme>ˈbɜːbəʁi</phoneme></lexeme>
<lexeme><grapheme>Cadbury</grapheme><phoneme>ˈkɛtbəʁi</phoneme></lexeme>
<lexeme><grapheme>Campari</grapheme><phoneme>kamˈpaːʁi</phoneme></lexeme>
<lexeme><grapheme>Capgemini</grapheme><phoneme>kapˈdʒɛminaɪ</phoneme></lexeme>
<lexeme><grapheme>Carrefour</grapheme><phoneme>kaʁˈfuːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Chanel</grapheme><phoneme>ʃaˈnɛl</phoneme></lexeme>
<lexeme><grapheme>Citroën</grapheme><grapheme>Citroen</grapheme><phoneme>sitʁoˈɛn</phoneme></lexeme>
<lexeme><grapheme>Cook</grapheme><phoneme>kʊk</phoneme></lexeme>
<lexeme><grapheme>Crédit Agricole</grapheme><phoneme>kʁeˈdi aɡʁiˈkɔl</phoneme></lexeme>
<lexeme><grapheme>Cupra</grapheme><phoneme>ˈkuːpʁa</phoneme></lexeme>
<lexeme><grapheme>Dacia</grapheme><phoneme>ˈdaːtʃa</phoneme></lexeme>
<lexeme><grapheme>Danone</grapheme><phoneme>daˈnɔn</phoneme></lexeme>
<lexeme><grapheme>Dassault</grapheme><phoneme>daˈsoː</phoneme></lexeme>
<lexeme><grapheme>De'Longhi</grapheme><grapheme>Delonghi</grapheme><phoneme>deˈlɔŋɡi</phoneme></lexeme>
<lexeme><grapheme>Decathlon</grapheme><phoneme>dekatˈlɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>Deepmind</grapheme><grapheme>DeepMind</grapheme><phoneme>ˈdiːpmaɪnt</phoneme></lexeme>
<lexeme><grapheme>Delhaize</grapheme><phoneme>dəˈlɛːs</phoneme></lexeme>
<lexeme><grapheme>Desigual</grapheme><phoneme>desiˈɡual</phoneme></lexeme>
<lexeme><grapheme>Diageo</grapheme><phoneme>diˈaːdʒio</phoneme></lexeme>
<lexeme><grapheme>Dior</grapheme><phoneme>diˈɔːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Dolce &amp; Gabbana</grapheme><phoneme>ˈdɔltʃe eː ɡaˈbana</phoneme></lexeme>
<lexeme><grapheme>Ducati</grapheme><phoneme>duˈkaːti</phoneme></lexeme>
<lexeme><grapheme>Dyson</grapheme><phoneme>ˈdaɪsn̩</phoneme></lexeme>
<lexeme><grapheme>Easyjet</grapheme><grapheme>EasyJet</grapheme><phoneme>ˈiːzidʒɛt</phoneme></lexeme>
<lexeme><grapheme>El Al</grapheme><phoneme>ɛl ˈal</phoneme></lexeme>
<lexeme><grapheme>Elbit</grapheme><phoneme>ˈɛlbɪt</phoneme></lexeme>
<lexeme><grapheme>Electrolux</grapheme><phoneme>eˈlɛktʁolʊks</phoneme></lexeme>
<lexeme><grapheme>Energoatom</grapheme><phoneme>ɛˈnɛʁɡoʔatɔm</phoneme></lexeme>
<lexeme><grapheme>Engie</grapheme><phoneme>ɑ̃ˈʒiː</phoneme></lexeme>
<lexeme><grapheme>Equinor</grapheme><phoneme>ˈɛkvinɔːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Ericsson</grapheme><phoneme>ˈeːʁɪksɔn</phoneme></lexeme>
<lexeme><grapheme>Essilor</grapheme><phoneme>esiˈlɔːɐ̯</phoneme></lexeme>
<lexeme><grapheme>EssilorLuxottica</grapheme><phoneme>esiˈlɔːɐ̯ lukˈsɔtika</phoneme></lexeme>
<lexeme><grapheme>Euroclear</grapheme><phoneme>ˈjuːʁokliːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Eutelsat</grapheme><phoneme>ˈøːtɛlsat</phoneme></lexeme>
<lexeme><grapheme>Électricité de France</grapheme><phoneme>elɛktʁisiˈteː də ˈfʁɑ̃ːs</phoneme></lexeme>
<lexeme><grapheme>Ferrari</grapheme><phoneme>fɛˈʁaːʁi</phoneme></lexeme>
<lexeme><grapheme>Fiat</grapheme><phoneme>ˈfiːat</phoneme></lexeme>
<lexeme><grapheme>Fincantieri</grapheme><phoneme>fɪnkantiˈeːʁi</phoneme></lexeme>
<lexeme><grapheme>Framatome</grapheme><phoneme>fʁamaˈtɔm</phoneme></lexeme>
<lexeme><grapheme>Gasunie</grapheme><phoneme>ˈxasyniː</phoneme></lexeme>
<lexeme><grapheme>Gazprom</grapheme><phoneme>ɡasˈpʁɔm</phoneme></lexeme>
<lexeme><grapheme>Generali</grapheme><phoneme>dʒeneˈʁaːli</phoneme></lexeme>
<lexeme><grapheme>Givenchy</grapheme><phoneme>ʒivɑ̃ˈʃiː</phoneme></lexeme>
<lexeme><grapheme>Glaxosmithkline</grapheme><phoneme>ɡlɛksosmɪθˈklaɪn</phoneme></lexeme>
<lexeme><grapheme>GlaxoSmithKline</grapheme><phoneme>ɡlɛksosmɪθˈklaɪn</phoneme></lexeme>
<lexeme><grapheme>Grifols</grapheme><phoneme>ˈɡʁifɔls</phoneme></lexeme>
<lexeme><grapheme>Gucci</grapheme><phoneme>ˈɡʊtʃi</phoneme></lexeme>
<lexeme><grapheme>Harrods</grapheme><phoneme>ˈhɛʁəts</phoneme></lexeme>
<lexeme><grapheme>Hermès</grapheme><phoneme>ɛʁˈmɛs</phoneme></lexeme>
<lexeme><grapheme>Husqvarna</grapheme><phoneme>ˈhʊskvaʁna</phoneme></lexeme>
<lexeme><grapheme>Iberdrola</grapheme><phoneme>ibɛʁˈdʁoːla</phoneme></lexeme>
<lexeme><grapheme>Iberia</grapheme><phoneme>iˈbeːʁia</phoneme></lexeme>
<lexeme><grapheme>Icelandair</grapheme><phoneme>ˈaɪslɛntɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Intesa Sanpaolo</grapheme><phoneme>ɪnˈteːza sanˈpaːolo</phoneme></lexeme>
<lexeme><grapheme>Iveco</grapheme><phoneme>iˈveːko</phoneme></lexeme>
<lexeme><grapheme>Jaguar Land Rover</grapheme><phoneme>ˈdʒɛɡjuːɐ ˈlɛnt ˈʁoʊvɐ</phoneme></lexeme>
<lexeme><grapheme>Kaspersky</grapheme><phoneme>kasˈpɛʁski</phoneme></lexeme>
<lexeme><grapheme>L'Oréal</grapheme><grapheme>L'Oreal</grapheme><phoneme>lɔʁeˈal</phoneme></lexeme>
<lexeme><grapheme>Lacoste</grapheme><phoneme>laˈkɔst</phoneme></lexeme>
<lexeme><grapheme>Lamborghini</grapheme><phoneme>lambɔʁˈɡiːni</phoneme></lexeme>
<lexeme><grapheme>Lancia</grapheme><phoneme>ˈlantʃa</phoneme></lexeme>
<lexeme><grapheme>Lancôme</grapheme><phoneme>lɑ̃ˈkoːm</phoneme></lexeme>
<lexeme><grapheme>Land Rover</grapheme><phoneme>ˈlɛnt ˈʁoʊvɐ</phoneme></lexeme>
<lexeme><grapheme>Lloyds</grapheme><phoneme>lɔɪts</phoneme></lexeme>
<lexeme><grapheme>Lloyds Bank</grapheme><phoneme>lɔɪts ˈbɛŋk</phoneme></lexeme>
<lexeme><grapheme>Louis Vuitton</grapheme><phoneme>luˈi viˈtɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>Lukoil</grapheme><phoneme>ˈluːkɔɪl</phoneme></lexeme>
<lexeme><grapheme>Luxottica</grapheme><phoneme>lukˈsɔtika</phoneme></lexeme>
<lexeme><grapheme>Marks &amp; Spencer</grapheme><phoneme>maːɐ̯ks ɛnt ˈspɛnsɐ</phoneme></lexeme>
<lexeme><grapheme>Maserati</grapheme><phoneme>mazeˈʁaːti</phoneme></lexeme>
<lexeme><grapheme>McLaren</grapheme><phoneme>məkˈlɛʁən</phoneme></lexeme>
<lexeme><grapheme>Metaxa</grapheme><phoneme>meˈtaksa</phoneme></lexeme>
<lexeme><grapheme>Michelin</grapheme><phoneme>miʃəˈlɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Mini Cooper</grapheme><phoneme>ˈmɪni ˈkuːpɐ</phoneme></lexeme>
<lexeme><grapheme>Missoni</grapheme><phoneme>miˈsoːni</phoneme></lexeme>
<lexeme><grapheme>Moët &amp; Chandon</grapheme><phoneme>moˈɛt eː ʃɑ̃ˈdɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>Monte dei Paschi</grapheme><phoneme>ˈmɔnte dei ˈpaski</phoneme></lexeme>
<lexeme><grapheme>Monzo</grapheme><phoneme>ˈmɔnzo</phoneme></lexeme>
<lexeme><grapheme>Naftogaz</grapheme><grapheme>Naftohas</grapheme><phoneme>ˈnaftoɡas</phoneme></lexeme>
<lexeme><grapheme>Naturgy</grapheme><phoneme>naˈtuʁʒi</phoneme></lexeme>
<lexeme><grapheme>Natwest</grapheme><grapheme>NatWest</grapheme><phoneme>nɛtˈwɛst</phoneme></lexeme>
<lexeme><grapheme>Nexperia</grapheme><phoneme>nɛksˈpiːʁia</phoneme></lexeme>
<lexeme><grapheme>Nokia</grapheme><phoneme>ˈnɔkia</phoneme></lexeme>
<lexeme><grapheme>Nordea</grapheme><phoneme>nɔʁˈdeːa</phoneme></lexeme>
<lexeme><grapheme>Norsk Hydro</grapheme><phoneme>nɔʁsk ˈhyːdʁo</phoneme></lexeme>
<lexeme><grapheme>Northern Rock</grapheme><phoneme>ˈnɔːɐ̯ðɐn ˈʁɔk</phoneme></lexeme>
<lexeme><grapheme>Oréal</grapheme><phoneme>ɔʁeˈal</phoneme></lexeme>
<lexeme><grapheme>Orsted</grapheme><phoneme>ˈœʁstɛð</phoneme></lexeme>
<lexeme><grapheme>Paribas</grapheme><phoneme>paʁiˈba</phoneme></lexeme>
<lexeme><grapheme>Parmalat</grapheme><phoneme>paʁmaˈlat</phoneme></lexeme>
<lexeme><grapheme>Pernod Ricard</grapheme><phoneme>pɛʁˈnoː ʁiˈkaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Peugeot</grapheme><phoneme>pøˈʒoː</phoneme></lexeme>
<lexeme><grapheme>Philips</grapheme><phoneme>ˈfɪlɪps</phoneme></lexeme>
<lexeme><grapheme>Piaggio</grapheme><phoneme>piˈadʒo</phoneme></lexeme>
<lexeme><grapheme>Pinault</grapheme><phoneme>piˈnoː</phoneme></lexeme>
<lexeme><grapheme>Polestar</grapheme><phoneme>ˈpoʊlstaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>PricewaterhouseCoopers</grapheme><phoneme>ˈpʁaɪs ˈwɔːtɐhaʊs ˈkuːpɐs</phoneme></lexeme>
<lexeme><grapheme>Primark</grapheme><phoneme>ˈpʁaɪmaːɐ̯k</phoneme></lexeme>
<lexeme><grapheme>Prysmian</grapheme><phoneme>ˈpʁɪsmian</phoneme></lexeme>
<lexeme><grapheme>Publicis</grapheme><phoneme>pybliˈsiːs</phoneme></lexeme>
<lexeme><grapheme>Range Rover</grapheme><phoneme>ˈʁeɪntʃ ˈʁoʊvɐ</phoneme></lexeme>
<lexeme><grapheme>Renault</grapheme><phoneme>ʁəˈnoː</phoneme></lexeme>
<lexeme><grapheme>Repsol</grapheme><phoneme>ˈʁɛpsɔl</phoneme></lexeme>
<lexeme><grapheme>Revolut</grapheme><phoneme>ˈʁɛvoluːt</phoneme></lexeme>
<lexeme><grapheme>Rémy Cointreau</grapheme><phoneme>ʁeˈmi kwɛ̃ˈtʁoː</phoneme></lexeme>
<lexeme><grapheme>Ricard</grapheme><phoneme>ʁiˈkaːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Rio Tinto</grapheme><phoneme>ˈʁiːo ˈtɪnto</phoneme></lexeme>
<lexeme><grapheme>Rolls-Royce</grapheme><phoneme>ʁɔls ˈʁɔɪs</phoneme></lexeme>
<lexeme><grapheme>Rosatom</grapheme><phoneme>ʁɔsaˈtɔm</phoneme></lexeme>
<lexeme><grapheme>Rosneft</grapheme><phoneme>ʁɔsˈnɛft</phoneme></lexeme>
<lexeme><grapheme>Rovio</grapheme><phoneme>ˈʁɔvio</phoneme></lexeme>
<lexeme><grapheme>Royal Dutch Shell</grapheme><phoneme>ˈʁɔɪəl datʃ ˈʃɛl</phoneme></lexeme>
<lexeme><grapheme>Royce</grapheme><phoneme>ʁɔɪs</phoneme></lexeme>
<lexeme><grapheme>Rusal</grapheme><phoneme>ʁuˈsal</phoneme></lexeme>
<lexeme><grapheme>Ryanair</grapheme><phoneme>ˈʁaɪənɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Sabadell</grapheme><phoneme>sabaˈdɛl</phoneme></lexeme>
<lexeme><grapheme>Sainsbury's</grapheme><phoneme>ˈseɪnzbəʁis</phoneme></lexeme>
<lexeme><grapheme>Saint Laurent</grapheme><phoneme>sɛ̃ː loˈʁɑ̃ː</phoneme></lexeme>
<lexeme><grapheme>Saint-Gobain</grapheme><grapheme>Saint Gobain</grapheme><phoneme>sɛ̃ɡoˈbɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Saipem</grapheme><phoneme>ˈsaɪpɛm</phoneme></lexeme>
<lexeme><grapheme>Sanofi</grapheme><phoneme>sanoˈfiː</phoneme></lexeme>
<lexeme><grapheme>Santander</grapheme><phoneme>santanˈdɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Sberbank</grapheme><phoneme>ˈzbɛʁbaŋk</phoneme></lexeme>
<lexeme><grapheme>Schneider Electric</grapheme><phoneme>ʃneˈdɛːɐ̯ elɛkˈtʁik</phoneme></lexeme>
<lexeme><grapheme>Seat</grapheme><phoneme>ˈseːat</phoneme></lexeme>
<lexeme><grapheme>Société Générale</grapheme><phoneme>sosieˈteː ʒeneˈʁal</phoneme></lexeme>
<lexeme><grapheme>Sodexo</grapheme><phoneme>soˈdɛkso</phoneme></lexeme>
<lexeme><grapheme>Solvay</grapheme><phoneme>sɔlˈvɛ</phoneme></lexeme>
<lexeme><grapheme>Sotheby's</grapheme><phoneme>ˈsaðəbis</phoneme></lexeme>
<lexeme><grapheme>Statoil</grapheme><phoneme>ˈstaːtɔɪl</phoneme></lexeme>
<lexeme><grapheme>Stefanel</grapheme><phoneme>stefaˈnɛl</phoneme></lexeme>
<lexeme><grapheme>Stellantis</grapheme><phoneme>stɛˈlantɪs</phoneme></lexeme>
<lexeme><grapheme>Škoda</grapheme><grapheme>Skoda</grapheme><phoneme>ˈʃkoːda</phoneme></lexeme>
<lexeme><grapheme>Telecom Italia</grapheme><phoneme>ˈteːlekɔm iˈtaːlia</phoneme></lexeme>
<lexeme><grapheme>Telenor</grapheme><phoneme>ˈteːlenɔːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Thales</grapheme><phoneme>taˈlɛs</phoneme></lexeme>
<lexeme><grapheme>Thomas Cook</grapheme><phoneme>ˈtɔməs ˈkʊk</phoneme></lexeme>
<lexeme><grapheme>Turkish Airlines</grapheme><phoneme>ˈtɜːkɪʃ ˈɛːɐ̯laɪns</phoneme></lexeme>
<lexeme><grapheme>Ubisoft</grapheme><phoneme>ˈjuːbisɔft</phoneme></lexeme>
<lexeme><grapheme>Ukrenergo</grapheme><phoneme>ukʁɛˈnɛʁɡo</phoneme></lexeme>
<lexeme><grapheme>Umicore</grapheme><phoneme>ymiˈkɔːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Unipol</grapheme><phoneme>ˈuːnipɔl</phoneme></lexeme>
<lexeme><grapheme>Valeo</grapheme><phoneme>vaˈleːo</phoneme></lexeme>
<lexeme><grapheme>Vauxhall</grapheme><phoneme>ˈvɔksɔːl</phoneme></lexeme>
<lexeme><grapheme>Veolia</grapheme><phoneme>veˈoːlia</phoneme></lexeme>
<lexeme><grapheme>Versace</grapheme><phoneme>vɛʁˈsaːtʃe</phoneme></lexeme>
<lexeme><grapheme>Vinci</grapheme><phoneme>ˈvɪntʃi</phoneme></lexeme>
<lexeme><grapheme>Vodafone</grapheme><phoneme>ˈvoːdafoːn</phoneme></lexeme>
<lexeme><grapheme>Vuitton</grapheme><phoneme>viˈtɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>Wizz</grapheme><phoneme>wɪs</phoneme></lexeme>
<lexeme><grapheme>Yves Rocher</grapheme><phoneme>iːf ʁɔˈʃeː</phoneme></lexeme>
<lexeme><grapheme>Yves Saint Laurent</grapheme><phoneme>iːf sɛ̃ː loˈʁɑ̃ː</phoneme></lexeme>
<lexeme><grapheme>Zara</grapheme><phoneme>ˈzaːʁa</phoneme></lexeme>
<!-- Unternehmen: Asien, Pazifik, übrige Welt -->
<lexeme><grapheme>Aeroméxico</grapheme><grapheme>Aeromexico</grapheme><phoneme>aeʁoˈmɛxiko</phoneme></lexeme>
<lexeme><grapheme>Airways</grapheme><phoneme>ˈɛːɐ̯weɪs</phoneme></lexeme>
<lexeme><grapheme>Alibaba</grapheme><phoneme>aliˈbaba</phoneme></lexeme>
<lexeme><grapheme>Aliexpress</grapheme><phoneme>ˈaːliɛkspʁɛs</phoneme></lexeme>
<lexeme><grapheme>Anglo American</grapheme><phoneme>ˈɛŋɡlo əˈmɛʁɪkn̩</phoneme></lexeme>
<lexeme><grapheme>Baidu</grapheme><phoneme>baɪˈduː</phoneme></lexeme>
<lexeme><grapheme>Billiton</grapheme><phoneme>ˈbɪlɪtn̩</phoneme></lexeme>
<lexeme><grapheme>Binance</grapheme><phoneme>baɪˈnɛns</phoneme></lexeme>
<lexeme><grapheme>Bitcoin</grapheme><phoneme>ˈbɪtkɔɪn</phoneme></lexeme>
<lexeme><grapheme>Bytedance</grapheme><phoneme>ˈbaɪtdaːns</phoneme></lexeme>
<lexeme><grapheme>Canon</grapheme><phoneme>ˈkanɔn</phoneme></lexeme>
<lexeme><grapheme>Cathay Pacific</grapheme><phoneme>ˈkɛθeɪ pəˈsɪfɪk</phoneme></lexeme>
<lexeme><grapheme>Cemex</grapheme><phoneme>ˈseːmɛks</phoneme></lexeme>
<lexeme><grapheme>Codelco</grapheme><phoneme>koˈdɛlko</phoneme></lexeme>
<lexeme><grapheme>Daewoo</grapheme><phoneme>ˈdɛːuː</phoneme></lexeme>
<lexeme><grapheme>Daihatsu</grapheme><phoneme>daɪˈhatsu</phoneme></lexeme>
<lexeme><grapheme>De Beers</grapheme><phoneme>də ˈbiːɐ̯s</phoneme></lexeme>
<lexeme><grapheme>Embraer</grapheme><phoneme>ɛmbʁaˈɛːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Emirates</grapheme><phoneme>ˈɛmɪʁɪts</phoneme></lexeme>
<lexeme><grapheme>Eskom</grapheme><phoneme>ˈɛskɔm</phoneme></lexeme>
<lexeme><grapheme>Ethereum</grapheme><phoneme>iˈθiːʁiəm</phoneme></lexeme>
<lexeme><grapheme>Etihad</grapheme><phoneme>etiˈhaːt</phoneme></lexeme>
<lexeme><grapheme>Evergrande</grapheme><phoneme>ˈɛvɐɡʁɛnt</phoneme></lexeme>
<lexeme><grapheme>Fujifilm</grapheme><phoneme>ˈfuːdʒifɪlm</phoneme></lexeme>
<lexeme><grapheme>Fujitsu</grapheme><phoneme>fuˈdʒɪtsu</phoneme></lexeme>
<lexeme><grapheme>Geely</grapheme><phoneme>ˈdʒiːli</phoneme></lexeme>
<lexeme><grapheme>Hisense</grapheme><phoneme>ˈhaɪsɛns</phoneme></lexeme>
<lexeme><grapheme>Hitachi</grapheme><phoneme>hiˈtatʃi</phoneme></lexeme>
<lexeme><grapheme>Huawei</grapheme><phoneme>ˈhwaːweɪ</phoneme></lexeme>
<lexeme><grapheme>Hyundai</grapheme><phoneme>ˈhjʊndaɪ</phoneme></lexeme>
<lexeme><grapheme>Infosys</grapheme><phoneme>ˈɪnfosɪs</phoneme></lexeme>
<lexeme><grapheme>Isuzu</grapheme><phoneme>iˈsuːzu</phoneme></lexeme>
<lexeme><grapheme>Kawasaki</grapheme><phoneme>kawaˈsaːki</phoneme></lexeme>
<lexeme><grapheme>Kioxia</grapheme><phoneme>kiˈɔksia</phoneme></lexeme>
<lexeme><grapheme>Komatsu</grapheme><phoneme>koˈmatsu</phoneme></lexeme>
<lexeme><grapheme>Latam</grapheme><phoneme>laˈtam</phoneme></lexeme>
<lexeme><grapheme>Mahindra</grapheme><phoneme>maˈhɪndʁa</phoneme></lexeme>
<lexeme><grapheme>Malaysia Airlines</grapheme><phoneme>məˈleɪʒa ˈɛːɐ̯laɪns</phoneme></lexeme>
<lexeme><grapheme>Maruti</grapheme><phoneme>maˈʁuːti</phoneme></lexeme>
<lexeme><grapheme>Mazda</grapheme><phoneme>ˈmasda</phoneme></lexeme>
<lexeme><grapheme>Midea</grapheme><phoneme>miˈdeːa</phoneme></lexeme>
<lexeme><grapheme>Mitsubishi</grapheme><phoneme>mitsuˈbɪʃi</phoneme></lexeme>
<lexeme><grapheme>Mitsui</grapheme><phoneme>mɪˈtsuːi</phoneme></lexeme>
<lexeme><grapheme>Mizuno</grapheme><phoneme>miˈzuːno</phoneme></lexeme>
<lexeme><grapheme>Nio</grapheme><phoneme>ˈniːo</phoneme></lexeme>
<lexeme><grapheme>Nippon Steel</grapheme><phoneme>ˈnɪpɔn ˈstiːl</phoneme></lexeme>
<lexeme><grapheme>Nissan</grapheme><phoneme>ˈnɪsan</phoneme></lexeme>
<lexeme><grapheme>Nomura</grapheme><phoneme>noˈmuːʁa</phoneme></lexeme>
<lexeme><grapheme>Olympus</grapheme><phoneme>oˈlʏmpʊs</phoneme></lexeme>
<lexeme><grapheme>Panasonic</grapheme><phoneme>panaˈsoːnɪk</phoneme></lexeme>
<lexeme><grapheme>Petrobras</grapheme><phoneme>petʁoˈbʁas</phoneme></lexeme>
<lexeme><grapheme>Qantas</grapheme><phoneme>ˈkvantas</phoneme></lexeme>
<lexeme><grapheme>Rakuten</grapheme><phoneme>ʁaˈkuːtɛn</phoneme></lexeme>
<lexeme><grapheme>Reliance Industries</grapheme><phoneme>ʁɪˈlaɪəns ˈɪndəstʁis</phoneme></lexeme>
<lexeme><grapheme>Ripple</grapheme><phoneme>ˈʁɪpl̩</phoneme></lexeme>
<lexeme><grapheme>Sanyo</grapheme><phoneme>ˈsanjo</phoneme></lexeme>
<lexeme><grapheme>Seiko</grapheme><phoneme>ˈzeɪko</phoneme></lexeme>
<lexeme><grapheme>Serum Institute</grapheme><phoneme>ˈsiːɐ̯əm ˈɪnstɪtjuːt</phoneme></lexeme>
<lexeme><grapheme>Shein</grapheme><phoneme>ʃiːˈɪn</phoneme></lexeme>
<lexeme><grapheme>Singapore Airlines</grapheme><phoneme>ˈsɪŋɡəpɔːɐ̯ ˈɛːɐ̯laɪns</phoneme></lexeme>
<lexeme><grapheme>Sinopec</grapheme><phoneme>ˈsiːnopɛk</phoneme></lexeme>
<lexeme><grapheme>Sinopharm</grapheme><phoneme>ˈsiːnofaːm</phoneme></lexeme>
<lexeme><grapheme>Sinovac</grapheme><phoneme>ˈsiːnovɛk</phoneme></lexeme>
<lexeme><grapheme>Softbank</grapheme><grapheme>SoftBank</grapheme><phoneme>ˈsɔftbɛŋk</phoneme></lexeme>
<lexeme><grapheme>Sonatrach</grapheme><phoneme>sonaˈtʁaʃ</phoneme></lexeme>
<lexeme><grapheme>Subaru</grapheme><phoneme>suˈbaːʁu</phoneme></lexeme>
<lexeme><grapheme>Suzuki</grapheme><phoneme>suˈzuːki</phoneme></lexeme>
<lexeme><grapheme>Takata</grapheme><phoneme>taˈkaːta</phoneme></lexeme>
<lexeme><grapheme>Takeda</grapheme><phoneme>taˈkeːda</phoneme></lexeme>
<lexeme><grapheme>Tata</grapheme><phoneme>ˈtata</phoneme></lexeme>
<lexeme><grapheme>Temu</grapheme><phoneme>ˈtiːmuː</phoneme></lexeme>
<lexeme><grapheme>Tencent</grapheme><phoneme>ˈtɛnsɛnt</phoneme></lexeme>
<lexeme><grapheme>Tether</grapheme><phoneme>ˈtɛðɐ</phoneme></lexeme>
<lexeme><grapheme>Toshiba</grapheme><phoneme>toˈʃiːba</phoneme></lexeme>
<lexeme><grapheme>Toyota</grapheme><phoneme>toˈjoːta</phoneme></lexeme>
<lexeme><grapheme>Uniqlo</grapheme><phoneme>ˈuːniklo</phoneme></lexeme>
<lexeme><grapheme>Westpac</grapheme><phoneme>ˈwɛstpɛk</phoneme></lexeme>
<lexeme><grapheme>Woolworths</grapheme><phoneme>ˈwʊlwɜːθs</phoneme></lexeme>
<lexeme><grapheme>Xiaomi</grapheme><phoneme>ˈʃaʊmi</phoneme></lexeme>
<lexeme><grapheme>Xpeng</grapheme><phoneme>ˈɛkspɛŋ</phoneme></lexeme>
<lexeme><grapheme>Yamaha</grapheme><phoneme>jaˈmaːha</phoneme></lexeme>
<!-- Marken: Medikamente, Impfstoffe, Waffen -->
<lexeme><grapheme>Abrams</grapheme><phoneme>ˈeɪbʁəms</phoneme></lexeme>
<lexeme><grapheme>Aspirin</grapheme><phoneme>aspiˈʁiːn</phoneme></lexeme>
<lexeme><grapheme>Black Hawk</grapheme><phoneme>blɛk ˈhɔːk</phoneme></lexeme>
<lexeme><grapheme>Chinook</grapheme><phoneme>tʃɪˈnʊk</phoneme></lexeme>
<lexeme><grapheme>Comirnaty</grapheme><phoneme>kɔmiʁˈnaːti</phoneme></lexeme>
<lexeme><grapheme>Concorde</grapheme><phoneme>kɔ̃ˈkɔʁt</phoneme></lexeme>
<lexeme><grapheme>Gepard</grapheme><phoneme>ˈɡeːpaʁt</phoneme></lexeme>
<lexeme><grapheme>Himars</grapheme><grapheme>HIMARS</grapheme><phoneme>ˈhaɪmaːɐ̯s</phoneme></lexeme>
<lexeme><grapheme>Ibuprofen</grapheme><phoneme>ibupʁoˈfeːn</phoneme></lexeme>
<lexeme><grapheme>Iron Dome</grapheme><phoneme>ˈaɪɐn ˈdoʊm</phoneme></lexeme>
<lexeme><grapheme>Iskander</grapheme><phoneme>ɪsˈkandɐ</phoneme></lexeme>
<lexeme><grapheme>Javelin</grapheme><phoneme>ˈdʒɛvəlɪn</phoneme></lexeme>
<lexeme><grapheme>Kalaschnikow</grapheme><phoneme>kaˈlaʃnikɔf</phoneme></lexeme>
<lexeme><grapheme>Kinschal</grapheme><phoneme>kinˈʒal</phoneme></lexeme>
<lexeme><grapheme>Nowitschok</grapheme><phoneme>noviˈtʃɔk</phoneme></lexeme>
<lexeme><grapheme>Oreschnik</grapheme><phoneme>oˈʁɛʃnɪk</phoneme></lexeme>
<lexeme><grapheme>Ozempic</grapheme><phoneme>oˈzɛmpɪk</phoneme></lexeme>
<lexeme><grapheme>Paracetamol</grapheme><phoneme>paʁatsetaˈmoːl</phoneme></lexeme>
<lexeme><grapheme>Paxlovid</grapheme><phoneme>pɛksˈloːvɪt</phoneme></lexeme>
<lexeme><grapheme>Rafale</grapheme><phoneme>ʁaˈfal</phoneme></lexeme>
<lexeme><grapheme>Remdesivir</grapheme><phoneme>ʁɛmˈdeːzivɪʁ</phoneme></lexeme>
<lexeme><grapheme>Schahed</grapheme><grapheme>Shahed</grapheme><phoneme>ʃaˈhɛt</phoneme></lexeme>
<lexeme><grapheme>Scud</grapheme><phoneme>skat</phoneme></lexeme>
<lexeme><grapheme>Stinger</grapheme><phoneme>ˈstɪŋɐ</phoneme></lexeme>
<lexeme><grapheme>Storm Shadow</grapheme><phoneme>stɔːɐ̯m ˈʃɛdoʊ</phoneme></lexeme>
<lexeme><grapheme>Tamiflu</grapheme><phoneme>ˈtamifluː</phoneme></lexeme>
<lexeme><grapheme>Tomahawk</grapheme><phoneme>ˈtɔməhɔːk</phoneme></lexeme>
<lexeme><grapheme>Vaxzevria</grapheme><phoneme>vɛksˈzɛvʁia</phoneme></lexeme>
<lexeme><grapheme>Viagra</grapheme><phoneme>viˈaːɡʁa</phoneme></lexeme>
<lexeme><grapheme>Wegovy</grapheme><phoneme>wiˈɡoʊvi</phoneme></lexeme>
<!-- Fußballvereine -->
<lexeme><grapheme>Aberdeen</grapheme><phoneme>ɛbɐˈdiːn</phoneme></lexeme>
<lexeme><grapheme>Ajax Amsterdam</grapheme><phoneme>ˈaːjaks amstɐˈdam</phoneme></lexeme>
<lexeme><grapheme>Al Ahly</grapheme><phoneme>al ˈaxli</phoneme></lexeme>
<lexeme><grapheme>Al-Hilal</grapheme><phoneme>al hiˈlaːl</phoneme></lexeme>
<lexeme><grapheme>Al-Ittihad</grapheme><phoneme>al itiˈhaːt</phoneme></lexeme>
<lexeme><grapheme>Al-Nassr</grapheme><phoneme>an ˈnasɐ</phoneme></lexeme>
<lexeme><grapheme>Alavés</grapheme><grapheme>Alaves</grapheme><phoneme>alaˈvɛs</phoneme></lexeme>
<lexeme><grapheme>Alemannia</grapheme><phoneme>aleˈmania</phoneme></lexeme>
<lexeme><grapheme>Arminia</grapheme><phoneme>aʁˈmiːnia</phoneme></lexeme>
<lexeme><grapheme>AS Monaco</grapheme><phoneme>aː ʔɛs moˈnako</phoneme></lexeme>
<lexeme><grapheme>AS Rom</grapheme><phoneme>aː ʔɛs ˈʁoːm</phoneme></lexeme>
<lexeme><grapheme>Aston Villa</grapheme><phoneme>ˈɛstn̩ ˈvɪla</phoneme></lexeme>
<lexeme><grapheme>Athletic Bilbao</grapheme><phoneme>aˈtlɛtɪk bɪlˈbaːo</phoneme></lexeme>
<lexeme><grapheme>Atlético</grapheme><grapheme>Atletico</grapheme><phoneme>aˈtleːtiko</phoneme></lexeme>
<lexeme><grapheme>Atlético Madrid</grapheme><grapheme>Atletico Madrid</grapheme><phoneme>aˈtleːtiko maˈdʁɪt</phoneme></lexeme>
<lexeme><grapheme>Barca</grapheme><phoneme>ˈbaʁsa</phoneme></lexeme>
<lexeme><grapheme>Benfica</grapheme><phoneme>bɛnˈfiːka</phoneme></lexeme>
<lexeme><grapheme>Beşiktaş</grapheme><grapheme>Besiktas</grapheme><phoneme>beˈʃiktaʃ</phoneme></lexeme>
<lexeme><grapheme>Betis</grapheme><phoneme>ˈbeːtɪs</phoneme></lexeme>
<lexeme><grapheme>Betis Sevilla</grapheme><phoneme>ˈbeːtɪs seˈvilja</phoneme></lexeme>
<lexeme><grapheme>Blackburn</grapheme><phoneme>ˈblɛkbɜːn</phoneme></lexeme>
<lexeme><grapheme>Boavista</grapheme><phoneme>boaˈviʃta</phoneme></lexeme>
<lexeme><grapheme>Boca Juniors</grapheme><phoneme>ˈboka ˈʒunjɔʁs</phoneme></lexeme>
<lexeme><grapheme>Borussia</grapheme><phoneme>boˈʁʊsia</phoneme></lexeme>
<lexeme><grapheme>Botafogo</grapheme><phoneme>botaˈfoːɡu</phoneme></lexeme>
<lexeme><grapheme>Bournemouth</grapheme><phoneme>ˈbɔːɐ̯nməθ</phoneme></lexeme>
<lexeme><grapheme>Brentford</grapheme><phoneme>ˈbʁɛntfɐt</phoneme></lexeme>
<lexeme><grapheme>Brighton &amp; Hove Albion</grapheme><phoneme>ˈbʁaɪtn̩ ɛnt hoʊf ˈɛlbiən</phoneme></lexeme>
<lexeme><grapheme>Brøndby</grapheme><grapheme>Bröndby</grapheme><phoneme>ˈbʁœnby</phoneme></lexeme>
<lexeme><grapheme>Burnley</grapheme><phoneme>ˈbɜːnli</phoneme></lexeme>
<lexeme><grapheme>Cagliari</grapheme><phoneme>ˈkaljaʁi</phoneme></lexeme>
<lexeme><grapheme>Celta Vigo</grapheme><phoneme>ˈsɛlta ˈviːɡo</phoneme></lexeme>
<lexeme><grapheme>Celtic</grapheme><phoneme>ˈsɛltɪk</phoneme></lexeme>
<lexeme><grapheme>Celtic Glasgow</grapheme><phoneme>ˈsɛltɪk ˈɡlaːsɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Charleroi</grapheme><phoneme>ʃaʁləˈʁwa</phoneme></lexeme>
<lexeme><grapheme>Chievo</grapheme><phoneme>ˈkjeːvo</phoneme></lexeme>
<lexeme><grapheme>Corinthians</grapheme><phoneme>kɔˈʁintians</phoneme></lexeme>
<lexeme><grapheme>Crystal Palace</grapheme><phoneme>ˈkʁɪstl̩ ˈpɛlɪs</phoneme></lexeme>
<lexeme><grapheme>Deportivo La Coruña</grapheme><phoneme>depɔʁˈtiːvo la koˈʁunja</phoneme></lexeme>
<lexeme><grapheme>Derby County</grapheme><phoneme>ˈdaːɐ̯bi ˈkaʊnti</phoneme></lexeme>
<lexeme><grapheme>Dinamo</grapheme><phoneme>ˈdiːnamo</phoneme></lexeme>
<lexeme><grapheme>Dinamo Zagreb</grapheme><phoneme>ˈdiːnamo ˈzaːɡʁɛp</phoneme></lexeme>
<lexeme><grapheme>Dynamo Dresden</grapheme><phoneme>dyˈnaːmo ˈdʁeːsdn̩</phoneme></lexeme>
<lexeme><grapheme>Dynamo Kiew</grapheme><phoneme>dyˈnaːmo ˈkiːɛf</phoneme></lexeme>
<lexeme><grapheme>Elversberg</grapheme><phoneme>ˈɛlvɐsbɛʁk</phoneme></lexeme>
<lexeme><grapheme>Empoli</grapheme><phoneme>ˈɛmpoli</phoneme></lexeme>
<lexeme><grapheme>Espanyol</grapheme><phoneme>əspəˈnjɔl</phoneme></lexeme>
<lexeme><grapheme>Espanyol Barcelona</grapheme><phoneme>espanˈjɔl baʁseˈloːna</phoneme></lexeme>
<lexeme><grapheme>Everton</grapheme><phoneme>ˈɛvɐtn̩</phoneme></lexeme>
<lexeme><grapheme>FC Arsenal</grapheme><phoneme>ɛf ˈtseː ˈaːɐ̯sənəl</phoneme></lexeme>
<lexeme><grapheme>FC Barcelona</grapheme><phoneme>ɛf ˈtseː baʁseˈloːna</phoneme></lexeme>
<lexeme><grapheme>FC Chelsea</grapheme><phoneme>ɛf ˈtseː ˈtʃɛlsi</phoneme></lexeme>
<lexeme><grapheme>FC Porto</grapheme><phoneme>ɛf ˈtseː ˈpɔʁtu</phoneme></lexeme>
<lexeme><grapheme>FC Sevilla</grapheme><phoneme>ɛf ˈtseː seˈvilja</phoneme></lexeme>
<lexeme><grapheme>FC Valencia</grapheme><phoneme>ɛf ˈtseː vaˈlɛnsia</phoneme></lexeme>
<lexeme><grapheme>Fenerbahçe</grapheme><grapheme>Fenerbahce</grapheme><phoneme>feˈnɛʁbaxtʃɛ</phoneme></lexeme>
<lexeme><grapheme>Ferencváros</grapheme><grapheme>Ferencvaros</grapheme><phoneme>ˈfɛʁɛntsvaːʁoʃ</phoneme></lexeme>
<lexeme><grapheme>Feyenoord</grapheme><phoneme>ˈfɛɪənoːɐ̯t</phoneme></lexeme>
<lexeme><grapheme>Feyenoord Rotterdam</grapheme><phoneme>ˈfɛɪənoːɐ̯t ʁɔtɐˈdam</phoneme></lexeme>
<lexeme><grapheme>Fiorentina</grapheme><phoneme>fioʁɛnˈtiːna</phoneme></lexeme>
<lexeme><grapheme>Flamengo</grapheme><phoneme>flaˈmɛŋɡu</phoneme></lexeme>
<lexeme><grapheme>Fluminense</grapheme><phoneme>flumiˈnɛnsi</phoneme></lexeme>
<lexeme><grapheme>Fulham</grapheme><phoneme>ˈfʊləm</phoneme></lexeme>
<lexeme><grapheme>Galatasaray</grapheme><phoneme>ɡalataˈsaʁaɪ</phoneme></lexeme>
<lexeme><grapheme>Getafe</grapheme><phoneme>xeˈtaːfe</phoneme></lexeme>
<lexeme><grapheme>Girona</grapheme><phoneme>ʒiˈʁoːna</phoneme></lexeme>
<lexeme><grapheme>Girondins Bordeaux</grapheme><phoneme>ʒiʁɔ̃ˈdɛ̃ː bɔʁˈdoː</phoneme></lexeme>
<lexeme><grapheme>Glasgow Rangers</grapheme><phoneme>ˈɡlaːsɡoʊ ˈʁeɪndʒɐs</phoneme></lexeme>
<lexeme><grapheme>Grasshopper Club</grapheme><phoneme>ˈɡʁaːshɔpɐ ˈklap</phoneme></lexeme>
<lexeme><grapheme>Grasshoppers</grapheme><phoneme>ˈɡʁaːshɔpɐs</phoneme></lexeme>
<lexeme><grapheme>Guingamp</grapheme><phoneme>ɡɛ̃ˈɡɑ̃ː</phoneme></lexeme>
<lexeme><grapheme>Hajduk Split</grapheme><phoneme>ˈhaɪduk ˈsplit</phoneme></lexeme>
<lexeme><grapheme>Hapoel</grapheme><phoneme>hapoˈɛl</phoneme></lexeme>
<lexeme><grapheme>Heart of Midlothian</grapheme><phoneme>haːɐ̯t ɔf mɪtˈloʊðiən</phoneme></lexeme>
<lexeme><grapheme>Hibernian</grapheme><phoneme>haɪˈbɜːniən</phoneme></lexeme>
<lexeme><grapheme>Hotspur</grapheme><phoneme>ˈhɔtspɜː</phoneme></lexeme>
<lexeme><grapheme>Huracán</grapheme><phoneme>uʁaˈkan</phoneme></lexeme>
<lexeme><grapheme>Inter Miami</grapheme><phoneme>ˈɪntɐ maɪˈɛmi</phoneme></lexeme>
<lexeme><grapheme>Ipswich</grapheme><phoneme>ˈɪpswɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Ipswich Town</grapheme><phoneme>ˈɪpswɪtʃ ˈtaʊn</phoneme></lexeme>
<lexeme><grapheme>Juventus</grapheme><phoneme>juˈvɛntʊs</phoneme></lexeme>
<lexeme><grapheme>Kashima Antlers</grapheme><phoneme>kaˈʃiːma ˈɛntlɐs</phoneme></lexeme>
<lexeme><grapheme>LA Galaxy</grapheme><phoneme>ɛl eɪ ˈɡɛləksi</phoneme></lexeme>
<lexeme><grapheme>Leeds</grapheme><phoneme>liːts</phoneme></lexeme>
<lexeme><grapheme>Leganés</grapheme><grapheme>Leganes</grapheme><phoneme>leɡaˈnɛs</phoneme></lexeme>
<lexeme><grapheme>Legia</grapheme><phoneme>ˈlɛɡja</phoneme></lexeme>
<lexeme><grapheme>Leicester</grapheme><phoneme>ˈlɛstɐ</phoneme></lexeme>
<lexeme><grapheme>Leverkusen</grapheme><phoneme>ˈleːvɐkuːzn̩</phoneme></lexeme>
<lexeme><grapheme>Ludogorez</grapheme><phoneme>ludoˈɡɔʁɛts</phoneme></lexeme>
<lexeme><grapheme>Maccabi</grapheme><phoneme>maˈkaːbi</phoneme></lexeme>
<lexeme><grapheme>Makkabi</grapheme><phoneme>maˈkaːbi</phoneme></lexeme>
<lexeme><grapheme>Manchester City</grapheme><phoneme>ˈmɛntʃɛstɐ ˈsɪti</phoneme></lexeme>
<lexeme><grapheme>Manchester United</grapheme><phoneme>ˈmɛntʃɛstɐ juˈnaɪtɪt</phoneme></lexeme>
<lexeme><grapheme>Manchester Utd</grapheme><phoneme>ˈmɛntʃɛstɐ juˈnaɪtɪt</phoneme></lexeme>
<lexeme><grapheme>Málaga</grapheme><phoneme>ˈmalaɡa</phoneme></lexeme>
<lexeme><grapheme>Middlesbrough</grapheme><phoneme>ˈmɪdl̩zbʁə</phoneme></lexeme>
<lexeme><grapheme>Midtjylland</grapheme><phoneme>ˈmɪtjylan</phoneme></lexeme>
<lexeme><grapheme>Millwall</grapheme><phoneme>ˈmɪlwɔːl</phoneme></lexeme>
<lexeme><grapheme>Montpellier</grapheme><phoneme>mɔ̃pəliˈeː</phoneme></lexeme>
<lexeme><grapheme>Newell's Old Boys</grapheme><phoneme>ˈnjuːəls oʊlt ˈbɔɪs</phoneme></lexeme>
<lexeme><grapheme>Nîmes</grapheme><phoneme>nim</phoneme></lexeme>
<lexeme><grapheme>Norwich</grapheme><phoneme>ˈnɔʁɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Nottingham</grapheme><phoneme>ˈnɔtɪŋəm</phoneme></lexeme>
<lexeme><grapheme>Olympiakos</grapheme><phoneme>olimbiaˈkɔs</phoneme></lexeme>
<lexeme><grapheme>Olympiakos Piräus</grapheme><phoneme>olimbiaˈkɔs piˈʁɛːʊs</phoneme></lexeme>
<lexeme><grapheme>Olympique</grapheme><phoneme>ɔlɛ̃ˈpik</phoneme></lexeme>
<lexeme><grapheme>Olympique Lyon</grapheme><phoneme>ɔlɛ̃ˈpik liˈɔ̃ː</phoneme></lexeme>
<lexeme><grapheme>Olympique Marseille</grapheme><phoneme>ɔlɛ̃ˈpik maʁˈsɛj</phoneme></lexeme>
<lexeme><grapheme>Osasuna</grapheme><phoneme>osaˈsuːna</phoneme></lexeme>
<lexeme><grapheme>OSC Lille</grapheme><phoneme>oː ɛs ˈtseː ˈlil</phoneme></lexeme>
<lexeme><grapheme>Palmeiras</grapheme><phoneme>palˈmeɪʁas</phoneme></lexeme>
<lexeme><grapheme>Panathinaikos</grapheme><phoneme>panaθinaiˈkɔs</phoneme></lexeme>
<lexeme><grapheme>Partizan</grapheme><phoneme>ˈpaʁtizan</phoneme></lexeme>
<lexeme><grapheme>Peñarol</grapheme><grapheme>Penarol</grapheme><phoneme>penjaˈʁɔl</phoneme></lexeme>
<lexeme><grapheme>Portsmouth</grapheme><phoneme>ˈpɔːɐ̯tsməθ</phoneme></lexeme>
<lexeme><grapheme>Preußen Münster</grapheme><phoneme>ˈpʁɔʏsn̩ ˈmʏnstɐ</phoneme></lexeme>
<lexeme><grapheme>PSV Eindhoven</grapheme><phoneme>peː ɛs ˈfaʊ ˈaɪnthoːfn̩</phoneme></lexeme>
<lexeme><grapheme>Raith Rovers</grapheme><phoneme>ʁeɪθ ˈʁoʊvɐs</phoneme></lexeme>
<lexeme><grapheme>Raja Casablanca</grapheme><phoneme>ˈʁadʒa kasaˈblaŋka</phoneme></lexeme>
<lexeme><grapheme>Rangers</grapheme><phoneme>ˈʁeɪndʒɐs</phoneme></lexeme>
<lexeme><grapheme>Rayo Vallecano</grapheme><phoneme>ˈʁaːjo vajeˈkaːno</phoneme></lexeme>
<lexeme><grapheme>RC Lens</grapheme><phoneme>ɛʁ ˈtseː ˈlɑ̃ːs</phoneme></lexeme>
<lexeme><grapheme>Real Madrid</grapheme><phoneme>ʁeˈaːl maˈdʁɪt</phoneme></lexeme>
<lexeme><grapheme>River Plate</grapheme><phoneme>ˈʁɪvɐ ˈpleɪt</phoneme></lexeme>
<lexeme><grapheme>Rosenborg</grapheme><phoneme>ˈʁuːsn̩bɔʁk</phoneme></lexeme>
<lexeme><grapheme>Rosenborg Trondheim</grapheme><phoneme>ˈʁuːsn̩bɔʁk ˈtʁɔntheɪm</phoneme></lexeme>
<lexeme><grapheme>Saint-Germain</grapheme><grapheme>Saint Germain</grapheme><phoneme>sɛ̃ʒɛʁˈmɛ̃ː</phoneme></lexeme>
<lexeme><grapheme>Salernitana</grapheme><phoneme>salɛʁniˈtaːna</phoneme></lexeme>
<lexeme><grapheme>Sampdoria</grapheme><phoneme>sampˈdoːʁia</phoneme></lexeme>
<lexeme><grapheme>Sampdoria Genua</grapheme><phoneme>sampˈdoːʁia ˈɡeːnua</phoneme></lexeme>
<lexeme><grapheme>Sassuolo</grapheme><phoneme>sasuˈoːlo</phoneme></lexeme>
<lexeme><grapheme>São Paulo</grapheme><phoneme>saʊ ˈpaʊlu</phoneme></lexeme>
<lexeme><grapheme>Schachtar</grapheme><phoneme>ˈʃaxtaʁ</phoneme></lexeme>
<lexeme><grapheme>Schachtar Donezk</grapheme><grapheme>Schachtjor Donezk</grapheme><phoneme>ˈʃaxtaʁ doˈnjɛtsk</phoneme></lexeme>
<lexeme><grapheme>Servette</grapheme><phoneme>sɛʁˈvɛt</phoneme></lexeme>
<lexeme><grapheme>Shamrock Rovers</grapheme><phoneme>ˈʃɛmʁɔk ˈʁoʊvɐs</phoneme></lexeme>
<lexeme><grapheme>Sheffield Wednesday</grapheme><phoneme>ˈʃɛfiːlt ˈwɛnzdeɪ</phoneme></lexeme>
<lexeme><grapheme>Slovan Bratislava</grapheme><phoneme>ˈslɔvan ˈbʁatislava</phoneme></lexeme>
<lexeme><grapheme>Sochaux</grapheme><phoneme>soˈʃoː</phoneme></lexeme>
<lexeme><grapheme>Sociedad</grapheme><phoneme>sosieˈdaːt</phoneme></lexeme>
<lexeme><grapheme>Southampton</grapheme><phoneme>saʊθˈɛmptn̩</phoneme></lexeme>
<lexeme><grapheme>Sparta Prag</grapheme><phoneme>ˈspaʁta ˈpʁaːk</phoneme></lexeme>
<lexeme><grapheme>Sparta Rotterdam</grapheme><phoneme>ˈspaʁta ʁɔtɐˈdam</phoneme></lexeme>
<lexeme><grapheme>Spartak</grapheme><phoneme>spaʁˈtak</phoneme></lexeme>
<lexeme><grapheme>Sporting Lissabon</grapheme><phoneme>ˈspɔʁtɪŋ ˈlɪsabɔn</phoneme></lexeme>
<lexeme><grapheme>Spurs</grapheme><phoneme>spɜːs</phoneme></lexeme>
<lexeme><grapheme>SSC Neapel</grapheme><phoneme>ɛs ɛs ˈtseː neˈaːpl̩</phoneme></lexeme>
<lexeme><grapheme>St. Étienne</grapheme><grapheme>Saint-Étienne</grapheme><grapheme>AS Saint-Étienne</grapheme><phoneme>sɛ̃tetiˈɛn</phoneme></lexeme>
<lexeme><grapheme>Stade Reims</grapheme><phoneme>stat ˈʁɛ̃ːs</phoneme></lexeme>
<lexeme><grapheme>Stade Rennes</grapheme><phoneme>stat ˈʁɛn</phoneme></lexeme>
<lexeme><grapheme>Steaua</grapheme><phoneme>ˈsteawa</phoneme></lexeme>
<lexeme><grapheme>Stoke City</grapheme><phoneme>stoʊk ˈsɪti</phoneme></lexeme>
<lexeme><grapheme>Sunderland</grapheme><phoneme>ˈsandɐlənt</phoneme></lexeme>
<lexeme><grapheme>Swansea</grapheme><phoneme>ˈswɔnzi</phoneme></lexeme>
<lexeme><grapheme>Tottenham</grapheme><phoneme>ˈtɔtnəm</phoneme></lexeme>
<lexeme><grapheme>Trabzonspor</grapheme><phoneme>tʁapˈzɔnspɔʁ</phoneme></lexeme>
<lexeme><grapheme>Twente Enschede</grapheme><phoneme>ˈtvɛntə ˈɛnsxədeː</phoneme></lexeme>
<lexeme><grapheme>Udinese</grapheme><phoneme>udiˈneːze</phoneme></lexeme>
<lexeme><grapheme>Udinese Calcio</grapheme><phoneme>udiˈneːze ˈkaltʃo</phoneme></lexeme>
<lexeme><grapheme>Ujpest</grapheme><phoneme>ˈujpɛʃt</phoneme></lexeme>
<lexeme><grapheme>Union Saint-Gilloise</grapheme><phoneme>yˈnjɔ̃ː sɛ̃ʒilˈwaːs</phoneme></lexeme>
<lexeme><grapheme>Urawa Red Diamonds</grapheme><phoneme>uˈʁaːwa ʁɛt ˈdaɪəmənts</phoneme></lexeme>
<lexeme><grapheme>Valladolid</grapheme><phoneme>valjadoˈliːt</phoneme></lexeme>
<lexeme><grapheme>Villarreal</grapheme><phoneme>viljaʁeˈal</phoneme></lexeme>
<lexeme><grapheme>Vitesse Arnheim</grapheme><phoneme>viˈtɛs ˈaʁnhaɪm</phoneme></lexeme>
<lexeme><grapheme>Watford</grapheme><phoneme>ˈwɔtfɐt</phoneme></lexeme>
<lexeme><grapheme>West Bromwich Albion</grapheme><phoneme>wɛst ˈbʁɔmɪtʃ ˈɛlbiən</phoneme></lexeme>
<lexeme><grapheme>West Ham</grapheme><phoneme>wɛst ˈhɛm</phoneme></lexeme>
<lexeme><grapheme>West Ham United</grapheme><phoneme>wɛst ˈhɛm juˈnaɪtɪt</phoneme></lexeme>
<lexeme><grapheme>Wigan Athletic</grapheme><phoneme>ˈwɪɡn̩ ɛθˈlɛtɪk</phoneme></lexeme>
<lexeme><grapheme>Wolverhampton</grapheme><phoneme>ˈwʊlvɐhɛmptn̩</phoneme></lexeme>
<lexeme><grapheme>Wolverhampton Wanderers</grapheme><phoneme>ˈwʊlvɐhɛmptn̩ ˈwɔndəʁɐs</phoneme></lexeme>
<lexeme><grapheme>Wrexham</grapheme><phoneme>ˈʁɛksəm</phoneme></lexeme>
<lexeme><grapheme>Young Boys</grapheme><phoneme>jaŋ ˈbɔɪs</phoneme></lexeme>
<lexeme><grapheme>Young Boys Bern</grapheme><phoneme>jaŋ bɔɪs ˈbɛʁn</phoneme></lexeme>
<lexeme><grapheme>Zenit</grapheme><phoneme>zɛˈniːt</phoneme></lexeme>
<lexeme><grapheme>Zenit St. Petersburg</grapheme><phoneme>zɛˈniːt zaŋkt ˈpeːtɐsbʊʁk</phoneme></lexeme>
<lexeme><grapheme>ZSKA Moskau</grapheme><phoneme>tsɛskaˈʔaː ˈmɔskaʊ</phoneme></lexeme>
<!-- Wettbewerbe, Verbände, Stadien -->
<lexeme><grapheme>America's Cup</grapheme><phoneme>əˈmɛʁɪkəs ˈkap</phoneme></lexeme>
<lexeme><grapheme>Anfield</grapheme><phoneme>ˈɛnfiːlt</phoneme></lexeme>
<lexeme><grapheme>Anfield Road</grapheme><phoneme>ˈɛnfiːlt ˈʁoʊt</phoneme></lexeme>
<lexeme><grapheme>Ascot</grapheme><phoneme>ˈɛskət</phoneme></lexeme>
<lexeme><grapheme>Australian Open</grapheme><phoneme>ɔsˈtʁeɪliən ˈoʊpn̩</phoneme></lexeme>
<lexeme><grapheme>Ballon d'Or</grapheme><phoneme>baˈlɔ̃ː ˈdɔːɐ̯</phoneme></lexeme>
<lexeme><grapheme>Bernabéu</grapheme><grapheme>Bernabeu</grapheme><phoneme>bɛʁnaˈbeːu</phoneme></lexeme>
<lexeme><grapheme>Camp Nou</grapheme><phoneme>kam ˈnɔu</phoneme></lexeme>
<lexeme><grapheme>Champions League</grapheme><phoneme>ˈtʃɛmpiəns ˈliːk</phoneme></lexeme>
<lexeme><grapheme>Champions-League</grapheme><phoneme>ˈtʃɛmpiəns ˈliːk</phoneme></lexeme>
<lexeme><grapheme>Conference League</grapheme><phoneme>ˈkɔnfəʁəns ˈliːk</phoneme></lexeme>
<lexeme><grapheme>Conmebol</grapheme><phoneme>kɔnmeˈbɔl</phoneme></lexeme>
<lexeme><grapheme>Copa America</grapheme><phoneme>ˈkoːpa aˈmeːʁika</phoneme></lexeme>
<lexeme><grapheme>Copa del Rey</grapheme><phoneme>ˈkoːpa dɛl ˈʁeɪ</phoneme></lexeme>
<lexeme><grapheme>Coppa Italia</grapheme><phoneme>ˈkɔpa iˈtaːlia</phoneme></lexeme>
<lexeme><grapheme>Coupe de France</grapheme><phoneme>kup də ˈfʁɑ̃ːs</phoneme></lexeme>
<lexeme><grapheme>Davis Cup</grapheme><phoneme>ˈdeɪvɪs ˈkap</phoneme></lexeme>
<lexeme><grapheme>Davis-Cup</grapheme><phoneme>ˈdeɪvɪs ˈkap</phoneme></lexeme>
<lexeme><grapheme>Diamond League</grapheme><phoneme>ˈdaɪəmənt ˈliːk</phoneme></lexeme>
<lexeme><grapheme>Eredivisie</grapheme><phoneme>ˈeːʁədivisi</phoneme></lexeme>
<lexeme><grapheme>Europa League</grapheme><phoneme>ɔʏˈʁoːpa ˈliːk</phoneme></lexeme>
<lexeme><grapheme>FA Cup</grapheme><phoneme>ɛf eɪ ˈkap</phoneme></lexeme>
<lexeme><grapheme>Flushing Meadows</grapheme><phoneme>ˈflaʃɪŋ ˈmɛdoʊs</phoneme></lexeme>
<lexeme><grapheme>Formula One</grapheme><phoneme>ˈfɔːɐ̯mjʊla ˈwan</phoneme></lexeme>
<lexeme><grapheme>French Open</grapheme><phoneme>ˈfʁɛntʃ ˈoʊpn̩</phoneme></lexeme>
<lexeme><grapheme>Giro</grapheme><phoneme>ˈdʒiːʁo</phoneme></lexeme>
<lexeme><grapheme>Giro d'Italia</grapheme><phoneme>ˈdʒiːʁo diˈtaːlia</phoneme></lexeme>
<lexeme><grapheme>Grand Prix</grapheme><phoneme>ɡʁɑ̃ː ˈpʁiː</phoneme></lexeme>
<lexeme><grapheme>Grand Slam</grapheme><phoneme>ɡʁɛnt ˈslɛm</phoneme></lexeme>
<lexeme><grapheme>Grand-Slam</grapheme><phoneme>ɡʁɛnt ˈslɛm</phoneme></lexeme>
<lexeme><grapheme>Interlagos</grapheme><phoneme>intɛʁˈlaːɡus</phoneme></lexeme>
<lexeme><grapheme>Laver Cup</grapheme><phoneme>ˈleɪvɐ ˈkap</phoneme></lexeme>
<lexeme><grapheme>Le Mans</grapheme><phoneme>lə ˈmɑ̃ː</phoneme></lexeme>
<lexeme><grapheme>League Cup</grapheme><phoneme>ˈliːk ˈkap</phoneme></lexeme>
<lexeme><grapheme>Libertadores</grapheme><phoneme>libɛʁtaˈdoːʁɛs</phoneme></lexeme>
<lexeme><grapheme>Ligue 1</grapheme><phoneme>liːk ˈœ̃ː</phoneme></lexeme>
<lexeme><grapheme>Madison Square Garden</grapheme><phoneme>ˈmɛdɪsn̩ skwɛːɐ̯ ˈɡaːɐ̯dn̩</phoneme></lexeme>
<lexeme><grapheme>Mailand-Sanremo</grapheme><phoneme>ˈmaɪlant sanˈʁeːmo</phoneme></lexeme>
<lexeme><grapheme>Major League Baseball</grapheme><phoneme>ˈmeɪdʒɐ liːk ˈbeɪsbɔːl</phoneme></lexeme>
<lexeme><grapheme>Major League Soccer</grapheme><phoneme>ˈmeɪdʒɐ liːk ˈsɔkɐ</phoneme></lexeme>
<lexeme><grapheme>Maracanã</grapheme><grapheme>Maracana</grapheme><phoneme>maʁakaˈna</phoneme></lexeme>
<lexeme><grapheme>Nations League</grapheme><phoneme>ˈneɪʃn̩s ˈliːk</phoneme></lexeme>
<lexeme><grapheme>Old Trafford</grapheme><phoneme>oʊlt ˈtʁɛfɐt</phoneme></lexeme>
<lexeme><grapheme>Parc des Princes</grapheme><phoneme>paʁk de ˈpʁɛ̃ːs</phoneme></lexeme>
<lexeme><grapheme>Paris-Roubaix</grapheme><phoneme>paˈʁi ʁuˈbɛ</phoneme></lexeme>
<lexeme><grapheme>Premier League</grapheme><phoneme>ˈpʁɛmiɐ ˈliːk</phoneme></lexeme>
<lexeme><grapheme>Primera</grapheme><phoneme>pʁiˈmeːʁa</phoneme></lexeme>
<lexeme><grapheme>Primera División</grapheme><grapheme>Primera Division</grapheme><phoneme>pʁiˈmeːʁa diviˈsjɔn</phoneme></lexeme>
<lexeme><grapheme>Roland Garros</grapheme><grapheme>Roland-Garros</grapheme><phoneme>ʁoˈlɑ̃ː ɡaˈʁoːs</phoneme></lexeme>
<lexeme><grapheme>Roubaix</grapheme><phoneme>ʁuˈbɛ</phoneme></lexeme>
<lexeme><grapheme>San Siro</grapheme><phoneme>san ˈsiːʁo</phoneme></lexeme>
<lexeme><grapheme>Santiago Bernabéu</grapheme><grapheme>Santiago Bernabeu</grapheme><phoneme>santiˈaːɡo bɛʁnaˈbeːu</phoneme></lexeme>
<lexeme><grapheme>Serie A</grapheme><phoneme>ˈseːʁie ˈaː</phoneme></lexeme>
<lexeme><grapheme>Silverstone</grapheme><phoneme>ˈsɪlvɐstoʊn</phoneme></lexeme>
<lexeme><grapheme>Spa-Francorchamps</grapheme><phoneme>spa fʁɑ̃kɔʁˈʃɑ̃ː</phoneme></lexeme>
<lexeme><grapheme>Stade de France</grapheme><phoneme>stat də ˈfʁɑ̃ːs</phoneme></lexeme>
<lexeme><grapheme>Stamford Bridge</grapheme><phoneme>ˈstɛmfɐt ˈbʁɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Stanley Cup</grapheme><phoneme>ˈstɛnli ˈkap</phoneme></lexeme>
<lexeme><grapheme>Super Bowl</grapheme><phoneme>ˈsuːpɐ ˈboʊl</phoneme></lexeme>
<lexeme><grapheme>Super League</grapheme><phoneme>ˈsuːpɐ ˈliːk</phoneme></lexeme>
<lexeme><grapheme>Super-Bowl</grapheme><phoneme>ˈsuːpɐ ˈboʊl</phoneme></lexeme>
<lexeme><grapheme>Suzuka</grapheme><phoneme>suˈzuːka</phoneme></lexeme>
<lexeme><grapheme>Süper Lig</grapheme><phoneme>syˈpɛʁ ˈliːk</phoneme></lexeme>
<lexeme><grapheme>Tour de France</grapheme><phoneme>tuːɐ̯ də ˈfʁɑ̃ːs</phoneme></lexeme>
<lexeme><grapheme>Tour de Suisse</grapheme><phoneme>tuːɐ̯ də ˈswɪs</phoneme></lexeme>
<lexeme><grapheme>Uefa</grapheme><grapheme>UEFA</grapheme><phoneme>uˈeːfa</phoneme></lexeme>
<lexeme><grapheme>US Open</grapheme><phoneme>juː ˈɛs ˈoʊpn̩</phoneme></lexeme>
<lexeme><grapheme>US-Open</grapheme><phoneme>juː ˈɛs ˈoʊpn̩</phoneme></lexeme>
<lexeme><grapheme>Vuelta</grapheme><phoneme>ˈvuɛlta</phoneme></lexeme>
<lexeme><grapheme>Wembley</grapheme><phoneme>ˈwɛmbli</phoneme></lexeme>
<lexeme><grapheme>Wimbledon</grapheme><phoneme>ˈwɪmbl̩dn̩</phoneme></lexeme>
<lexeme><grapheme>Youth League</grapheme><phoneme>juːθ ˈliːk</phoneme></lexeme>
<!-- US-Ligen und Teams -->
<lexeme><grapheme>All Blacks</grapheme><phoneme>ɔːl ˈblɛks</phoneme></lexeme>
<lexeme><grapheme>Arizona Cardinals</grapheme><phoneme>ɛʁɪˈzoʊna ˈkaːɐ̯dɪnəls</phoneme></lexeme>
<lexeme><grapheme>Arsenal London</grapheme><phoneme>ˈaːɐ̯sənəl ˈlɔndɔn</phoneme></lexeme>
<lexeme><grapheme>Atlanta Falcons</grapheme><phoneme>ɛtˈlɛnta ˈfɛlkn̩s</phoneme></lexeme>
<lexeme><grapheme>Atlanta Hawks</grapheme><phoneme>ɛtˈlɛnta ˈhɔːks</phoneme></lexeme>
<lexeme><grapheme>Baltimore Ravens</grapheme><phoneme>ˈbɔːltɪmɔːɐ̯ ˈʁeɪvn̩s</phoneme></lexeme>
<lexeme><grapheme>Baskets</grapheme><phoneme>ˈbaːskəts</phoneme></lexeme>
<lexeme><grapheme>Boston Bruins</grapheme><phoneme>ˈbɔstn̩ ˈbʁuːɪns</phoneme></lexeme>
<lexeme><grapheme>Boston Celtics</grapheme><phoneme>ˈbɔstn̩ ˈsɛltɪks</phoneme></lexeme>
<lexeme><grapheme>Boston Red Sox</grapheme><phoneme>ˈbɔstn̩ ʁɛt ˈsɔks</phoneme></lexeme>
<lexeme><grapheme>Brooklyn Nets</grapheme><phoneme>ˈbʁʊklɪn ˈnɛts</phoneme></lexeme>
<lexeme><grapheme>Buffalo Bills</grapheme><phoneme>ˈbafəloʊ ˈbɪls</phoneme></lexeme>
<lexeme><grapheme>Carolina Panthers</grapheme><phoneme>kɛʁəˈlaɪna ˈpɛnθɐs</phoneme></lexeme>
<lexeme><grapheme>Celtics</grapheme><phoneme>ˈsɛltɪks</phoneme></lexeme>
<lexeme><grapheme>Chicago Bears</grapheme><phoneme>ʃiˈkaːɡo ˈbɛːɐ̯s</phoneme></lexeme>
<lexeme><grapheme>Chicago Cubs</grapheme><phoneme>ʃiˈkaːɡo ˈkaps</phoneme></lexeme>
<lexeme><grapheme>Chiefs</grapheme><phoneme>tʃiːfs</phoneme></lexeme>
<lexeme><grapheme>Cincinnati Bengals</grapheme><phoneme>sɪnsɪˈnɛti ˈbɛŋɡəls</phoneme></lexeme>
<lexeme><grapheme>Cleveland Browns</grapheme><phoneme>ˈkliːvlənt ˈbʁaʊns</phoneme></lexeme>
<lexeme><grapheme>Cleveland Cavaliers</grapheme><phoneme>ˈkliːvlənt kɛvəˈliːɐ̯s</phoneme></lexeme>
<lexeme><grapheme>Dallas Cowboys</grapheme><phoneme>ˈdɛləs ˈkaʊbɔɪs</phoneme></lexeme>
<lexeme><grapheme>Dallas Mavericks</grapheme><phoneme>ˈdɛləs ˈmɛvəʁɪks</phoneme></lexeme>
<lexeme><grapheme>Dallas Stars</grapheme><phoneme>ˈdɛləs ˈstaːɐ̯s</phoneme></lexeme>
<lexeme><grapheme>Detroit Lions</grapheme><phoneme>dɪˈtʁɔɪt ˈlaɪəns</phoneme></lexeme>
<lexeme><grapheme>Detroit Pistons</grapheme><phoneme>dɪˈtʁɔɪt ˈpɪstn̩s</phoneme></lexeme>
<lexeme><grapheme>Detroit Red Wings</grapheme><phoneme>dɪˈtʁɔɪt ʁɛt ˈwɪŋs</phoneme></lexeme>
<lexeme><grapheme>Dodgers</grapheme><phoneme>ˈdɔdʒɐs</phoneme></lexeme>
<lexeme><grapheme>Edmonton Oilers</grapheme><phoneme>ˈɛtməntn̩ ˈɔɪlɐs</phoneme></lexeme>
<lexeme><grapheme>FC Elche</grapheme><phoneme>ɛf ˈtseː ˈɛltʃe</phoneme></lexeme>
<lexeme><grapheme>Fischtown Pinguins</grapheme><phoneme>ˈfɪʃtaʊn ˈpɪŋɡuiːns</phoneme></lexeme>
<lexeme><grapheme>Florida Panthers</grapheme><phoneme>ˈflɔʁɪda ˈpɛnθɐs</phoneme></lexeme>
<lexeme><grapheme>Golden State Warriors</grapheme><phoneme>ˈɡoʊldn̩ steɪt ˈwɔʁiɐs</phoneme></lexeme>
<lexeme><grapheme>Grizzlys Wolfsburg</grapheme><phoneme>ˈɡʁɪzlis ˈvɔlfsbʊʁk</phoneme></lexeme>
<lexeme><grapheme>Harlem Globetrotters</grapheme><phoneme>ˈhaːɐ̯lɛm ˈɡloʊptʁɔtɐs</phoneme></lexeme>
<lexeme><grapheme>Houston Rockets</grapheme><phoneme>ˈhjuːstn̩ ˈʁɔkɪts</phoneme></lexeme>
<lexeme><grapheme>Houston Texans</grapheme><phoneme>ˈhjuːstn̩ ˈtɛksn̩s</phoneme></lexeme>
<lexeme><grapheme>Indiana Pacers</grapheme><phoneme>ɪndiˈɛna ˈpeɪsɐs</phoneme></lexeme>
<lexeme><grapheme>Indianapolis Colts</grapheme><phoneme>ɪndiəˈnɛpəlɪs ˈkoʊlts</phoneme></lexeme>
<lexeme><grapheme>Iserlohn Roosters</grapheme><phoneme>izɐˈloːn ˈʁuːstɐs</phoneme></lexeme>
<lexeme><grapheme>Jacksonville Jaguars</grapheme><phoneme>ˈdʒɛksn̩vɪl ˈdʒɛɡjuaːɐ̯s</phoneme></lexeme>
<lexeme><grapheme>Kansas City Chiefs</grapheme><phoneme>ˈkɛnzəs ˈsɪti ˈtʃiːfs</phoneme></lexeme>
<lexeme><grapheme>Kielce</grapheme><phoneme>ˈkjɛltsɛ</phoneme></lexeme>
<lexeme><grapheme>Knicks</grapheme><phoneme>nɪks</phoneme></lexeme>
<lexeme><grapheme>Lakers</grapheme><phoneme>ˈleɪkɐs</phoneme></lexeme>
<lexeme><grapheme>Las Vegas Raiders</grapheme><phoneme>las ˈveɪɡəs ˈʁeɪdɐs</phoneme></lexeme>
<lexeme><grapheme>Los Angeles Chargers</grapheme><phoneme>lɔs ˈɛndʒələs ˈtʃaːɐ̯dʒɐs</phoneme></lexeme>
<lexeme><grapheme>Los Angeles Clippers</grapheme><phoneme>lɔs ˈɛndʒələs ˈklɪpɐs</phoneme></lexeme>
<lexeme><grapheme>Los Angeles Dodgers</grapheme><phoneme>lɔs ˈɛndʒələs ˈdɔdʒɐs</phoneme></lexeme>
<lexeme><grapheme>Los Angeles Kings</grapheme><phoneme>lɔs ˈɛndʒələs ˈkɪŋs</phoneme></lexeme>
<lexeme><grapheme>Los Angeles Lakers</grapheme><phoneme>lɔs ˈɛndʒələs ˈleɪkɐs</phoneme></lexeme>
<lexeme><grapheme>Los Angeles Rams</grapheme><phoneme>lɔs ˈɛndʒələs ˈʁɛms</phoneme></lexeme>
<lexeme><grapheme>Mavericks</grapheme><phoneme>ˈmɛvəʁɪks</phoneme></lexeme>
<lexeme><grapheme>Memphis Grizzlies</grapheme><phoneme>ˈmɛmfɪs ˈɡʁɪzlis</phoneme></lexeme>
<lexeme><grapheme>Miami Dolphins</grapheme><phoneme>maɪˈɛmi ˈdɔlfɪns</phoneme></lexeme>
<lexeme><grapheme>Miami Heat</grapheme><phoneme>maɪˈɛmi ˈhiːt</phoneme></lexeme>
<lexeme><grapheme>Milwaukee Bucks</grapheme><phoneme>mɪlˈwɔːki ˈbaks</phoneme></lexeme>
<lexeme><grapheme>Minnesota Timberwolves</grapheme><phoneme>mɪnəˈsoʊta ˈtɪmbɐwʊlvs</phoneme></lexeme>
<lexeme><grapheme>Minnesota Vikings</grapheme><phoneme>mɪnəˈsoʊta ˈvaɪkɪŋs</phoneme></lexeme>
<lexeme><grapheme>Montreal Canadiens</grapheme><phoneme>mɔntʁiˈɔːl kəˈneɪdiəns</phoneme></lexeme>
<lexeme><grapheme>New England Patriots</grapheme><phoneme>njuː ˈɪŋɡlənt ˈpeɪtʁiəts</phoneme></lexeme>
<lexeme><grapheme>New Orleans Saints</grapheme><phoneme>njuː ˈɔːɐ̯liəns ˈseɪnts</phoneme></lexeme>
<lexeme><grapheme>New York Giants</grapheme><phoneme>njuː jɔːɐ̯k ˈdʒaɪənts</phoneme></lexeme>
<lexeme><grapheme>New York Mets</grapheme><phoneme>njuː jɔːɐ̯k ˈmɛts</phoneme></lexeme>
<lexeme><grapheme>Nürnberg Ice Tigers</grapheme><phoneme>ˈnʏʁnbɛʁk aɪs ˈtaɪɡɐs</phoneme></lexeme>
<lexeme><grapheme>Oilers</grapheme><phoneme>ˈɔɪlɐs</phoneme></lexeme>
<lexeme><grapheme>Oklahoma City Thunder</grapheme><phoneme>oʊkləˈhoʊma ˈsɪti ˈθandɐ</phoneme></lexeme>
<lexeme><grapheme>Olympiacos</grapheme><phoneme>olimbiaˈkɔs</phoneme></lexeme>
<lexeme><grapheme>Orlando Magic</grapheme><phoneme>ɔʁˈlɛndoʊ ˈmɛdʒɪk</phoneme></lexeme>
<lexeme><grapheme>Ottawa Senators</grapheme><phoneme>ˈɔtəwa ˈsɛnətɐs</phoneme></lexeme>
<lexeme><grapheme>Packers</grapheme><phoneme>ˈpɛkɐs</phoneme></lexeme>
<lexeme><grapheme>Patriots</grapheme><phoneme>ˈpeɪtʁiəts</phoneme></lexeme>
<lexeme><grapheme>Philadelphia 76ers</grapheme><phoneme>fɪləˈdɛlfia ˈsɛvənti ˈsɪksɐs</phoneme></lexeme>
<lexeme><grapheme>Philadelphia Eagles</grapheme><phoneme>fɪləˈdɛlfia ˈiːɡl̩s</phoneme></lexeme>
<lexeme><grapheme>Philadelphia Flyers</grapheme><phoneme>fɪləˈdɛlfia ˈflaɪɐs</phoneme></lexeme>
<lexeme><grapheme>Phoenix Suns</grapheme><phoneme>ˈfiːnɪks ˈsans</phoneme></lexeme>
<lexeme><grapheme>Pittsburgh Penguins</grapheme><phoneme>ˈpɪtsbɜːk ˈpɛŋɡwɪns</phoneme></lexeme>
<lexeme><grapheme>Pittsburgh Steelers</grapheme><phoneme>ˈpɪtsbɜːk ˈstiːlɐs</phoneme></lexeme>
<lexeme><grapheme>Portland Trail Blazers</grapheme><phoneme>ˈpɔːɐ̯tlənt tʁeɪl ˈbleɪzɐs</phoneme></lexeme>
<lexeme><grapheme>Sacramento Kings</grapheme><phoneme>sɛkʁəˈmɛntoʊ ˈkɪŋs</phoneme></lexeme>
<lexeme><grapheme>San Antonio Spurs</grapheme><phoneme>sɛn ɛnˈtoʊnioʊ ˈspɜːs</phoneme></lexeme>
<lexeme><grapheme>San Francisco 49ers</grapheme><phoneme>sɛn fʁɛnˈsɪskoʊ ˈfɔːɐ̯ti ˈnaɪnɐs</phoneme></lexeme>
<lexeme><grapheme>San José Sharks</grapheme><grapheme>San Jose Sharks</grapheme><phoneme>sɛn hoʊˈzeɪ ˈʃaːɐ̯ks</phoneme></lexeme>
<lexeme><grapheme>Schwenninger Wild Wings</grapheme><phoneme>ˈʃvɛnɪŋɐ waɪlt ˈwɪŋs</phoneme></lexeme>
<lexeme><grapheme>Seattle Kraken</grapheme><phoneme>siˈɛtl̩ ˈkʁaːkn̩</phoneme></lexeme>
<lexeme><grapheme>Seattle Seahawks</grapheme><phoneme>siˈɛtl̩ ˈsiːhɔːks</phoneme></lexeme>
<lexeme><grapheme>St. Louis Blues</grapheme><phoneme>sənt ˈluːɪs ˈbluːs</phoneme></lexeme>
<lexeme><grapheme>Tampa Bay</grapheme><phoneme>ˈtɛmpa ˈbeɪ</phoneme></lexeme>
<lexeme><grapheme>Tampa Bay Buccaneers</grapheme><phoneme>ˈtɛmpa beɪ bakəˈniːɐ̯s</phoneme></lexeme>
<lexeme><grapheme>Tampa Bay Lightning</grapheme><phoneme>ˈtɛmpa beɪ ˈlaɪtnɪŋ</phoneme></lexeme>
<lexeme><grapheme>Tennessee Titans</grapheme><phoneme>ˈtɛnəsi ˈtaɪtn̩s</phoneme></lexeme>
<lexeme><grapheme>Tigers</grapheme><phoneme>ˈtaɪɡɐs</phoneme></lexeme>
<lexeme><grapheme>Toronto Maple Leafs</grapheme><phoneme>toˈʁɔnto ˈmeɪpl̩ ˈliːfs</phoneme></lexeme>
<lexeme><grapheme>Toronto Raptors</grapheme><phoneme>toˈʁɔnto ˈʁɛptɐs</phoneme></lexeme>
<lexeme><grapheme>Utah Jazz</grapheme><phoneme>ˈjuːtaː ˈdʒɛs</phoneme></lexeme>
<lexeme><grapheme>Vancouver Canucks</grapheme><phoneme>vɛnˈkuːvɐ kəˈnaks</phoneme></lexeme>
<lexeme><grapheme>Vegas Golden Knights</grapheme><phoneme>ˈveɪɡəs ˈɡoʊldn̩ ˈnaɪts</phoneme></lexeme>
<lexeme><grapheme>Veszprém</grapheme><grapheme>Veszprem</grapheme><phoneme>ˈvɛspʁeːm</phoneme></lexeme>
<lexeme><grapheme>Warriors</grapheme><phoneme>ˈwɔʁiɐs</phoneme></lexeme>
<lexeme><grapheme>Washington Capitals</grapheme><phoneme>ˈwɔʃɪŋtn̩ ˈkɛpɪtl̩s</phoneme></lexeme>
<lexeme><grapheme>Washington Commanders</grapheme><phoneme>ˈwɔʃɪŋtn̩ kəˈmaːndɐs</phoneme></lexeme>
<lexeme><grapheme>Washington Wizards</grapheme><phoneme>ˈwɔʃɪŋtn̩ ˈwɪzɐts</phoneme></lexeme>
<lexeme><grapheme>Yankees</grapheme><phoneme>ˈjɛŋkis</phoneme></lexeme>
<lexeme><grapheme>Zalgiris Kaunas</grapheme><phoneme>ˈʒalɡiʁɪs ˈkaʊnas</phoneme></lexeme>
</lexicon>
