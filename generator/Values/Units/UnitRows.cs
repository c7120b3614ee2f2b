using System;

namespace Etdz.Generator.Values;

/// <summary>
/// All units, as data: ISO 4217's currencies, then UCUM's units and those of the market. To teach the table a name or a unit, write it here; nothing else
/// is to be touched (<c>docs/units.md</c> is made of this file by its test).
/// </summary>
/// <remarks>
/// <para>
/// A row is <c>code = factor dimension, name, name …</c>; a line that begins with a comma goes on with the row above, <c>#</c> begins a comment. The code is
/// ISO 4217's, or UCUM's (in brackets where UCUM has none). Units of one dimension convert to each other: the factor is what one is in the dimension's base
/// unit, exactly: a decimal, with a power of ten (<c>1e-9</c>), or two with a stroke between (<c>5/9</c>). After the dimension of a temperature stands what
/// is added before the factor applies (<c>+273.15</c>). Currencies have <c>money</c> instead: each is a dimension of its own.
/// </para>
/// <para>
/// The first name is the unit's own in English: the member in C# and the words in documentation are made of it. What stands in parentheses may be left
/// out, and makes the plural: <c>metre(s)</c>; where the plural is made in another way, the first two names are singular and plural (<c>foot, feet</c>).
/// Who writes may leave out blanks and dots, and put a hyphen for a blank (<c>sq. km</c>). Letters may be of either case, unless two units differ by it, or the
/// name is a single letter. Names stand here in half-width and simplified characters (<see cref="UnitText"/> folds the others). A code is a name too.
/// A name that several rows have is ambiguous where nothing below decides.
/// </para>
/// <para>
/// After a name: <c>*0.01</c> what one of it is of the unit;
/// <c>@zh</c>, <c>@en</c>, <c>@gb</c> in that language it is this unit's, whoever else has it, and in no other language is it read;
/// <c>^</c> it may stand before a numeral too (codes and signs of currencies may so without);
/// <c>!</c> its letters keep their case; <c>?</c> it is read only where a unit of this kind is sought (元 after 港币, 时 after 公里/);
/// <c>~</c> it is read in the attribute <c>unit</c> alone.
/// </para>
/// </remarks>
internal static class UnitRows
{
    /// <summary>All rows, in UTF-8: nothing is copied or allocated, and only what is read is loaded. A line's end stands before each.</summary>
    public static ReadOnlySpan<byte> Text => """

        CNY = money, yuan, chinese yuan, yuan renminbi, renminbi yuan, renminbi^, rmb^, rmb yuan, yuan rmb, ¥@zh, ¥, cn ¥, cny ¥, rmb ¥, 元, 圆, 块, 块钱, 元钱
        , 人民币^, 元人民币, 人民币元, 角*0.1, 毛*0.1, 毛钱*0.1, 角钱*0.1, 分*0.01, 分钱*0.01, jiao*0.1, fen*0.01
        USD = money, us dollar(s), u.s. dollar(s), united states dollar(s), american dollar(s), dollar(s)@en, dollar(s), buck(s)@en, $@en, $, us $, u.s. $
        , usd $, $us, 美元^, 美圆^, 美金^, 美刀, 元?, 圆?, cent(s)*0.01@en, cent(s)*0.01, us cent(s)*0.01, u.s. cent(s)*0.01, ¢*0.01@en, ¢*0.01, 美分*0.01, 分*0.01?
        , dime(s)*0.1@en, nickel(s)*0.05@en, penny*0.01@en, penny*0.01, pennies*0.01@en, pennies*0.01
        EUR = money, euro(s), €, eur €, 欧元^, 欧圆^, cent(s)*0.01, euro cent(s)*0.01, eurocent(s)*0.01, 欧分*0.01, 分*0.01?
        GBP = money, pound(s) sterling, sterling pound(s), sterling, british pound(s), uk pound(s), pound(s)@en, pound(s), £@en, £, gb £, gbp £, quid@en, 英镑^, 镑
        , pence*0.01, penny*0.01, pennies*0.01, penny*0.01@gb, pennies*0.01@gb, p*0.01@gb, british pence*0.01, 便士*0.01
        JPY = money, yen, japanese yen, ¥, jp ¥, jpy ¥, 日元^, 日圆^, 日币^, 円, 元?, 圆?
        HKD = money, hong kong dollar(s), hk dollar(s), dollar(s), $, hk $, hkd $, 港元^, 港圆^, 港币^, 港纸, 元?, 圆?, cent(s)*0.01, 角*0.1?, 毫*0.1?, 分*0.01?
        TWD = money, new taiwan dollar(s), taiwan dollar(s), nt dollar(s), dollar(s), $, nt $, ntd $, twd $, ntd^, 新台币^, 台币^, 新台币元, 台币元, 元?, 圆?, 角*0.1?
        , 分*0.01?
        MOP! = money, macanese pataca(s), pataca(s), macau pataca(s), macao pataca(s), mop $, 澳门元^, 澳门币^, 澳门圆, 葡币, 元?, 圆?
        KRW = money, won, south korean won, korean won, ₩, 韩元^, 韩圆^, 韩币^, 韩国元
        SGD = money, singapore dollar(s), singaporean dollar(s), dollar(s), $, s $, sg $, sgd $, 新加坡元^, 新元^, 新币^, 坡币, 元?, cent(s)*0.01
        AUD = money, australian dollar(s), aussie dollar(s), dollar(s), $, a $, au $, aud $, 澳元^, 澳大利亚元^, 澳币^, 澳洲元, 元?, cent(s)*0.01
        CAD = money, canadian dollar(s), canada dollar(s), dollar(s), $, c $, ca $, can $, cad $, cdn $, 加元^, 加拿大元^, 加币^, 元?, cent(s)*0.01
        NZD = money, new zealand dollar(s), kiwi dollar(s), dollar(s), $, nz $, nzd $, 新西兰元^, 纽元^, 纽币, 新西兰币, 元?, cent(s)*0.01
        CHF = money, swiss franc(s), franc(s), sfr., 瑞士法郎, 瑞郎^, 法郎, rappen*0.01, swiss centime(s)*0.01, centime(s)*0.01
        INR = money, indian rupee(s), india rupee(s), rupee(s), rs.^, ₨, ₹, 印度卢比^, 卢比, paisa*0.01, paise*0.01
        RUB = money, russian ruble(s), russian rouble(s), russia ruble(s), ruble(s), rouble(s), ₽, 俄罗斯卢布^, 俄国卢布, 卢布, kopek(s)*0.01, kopeck(s)*0.01, 戈比*0.01
        THB = money, thai baht(s), baht(s), thailand baht(s), ฿, 泰铢^, 泰国铢, 铢, satang*0.01
        VND = money, vietnamese dong(s), dong(s), vietnam dong(s), ₫, 越南盾^, 越盾
        MYR = money, malaysian ringgit(s), ringgit(s), malaysia ringgit(s), RM^!, 马来西亚林吉特^, 林吉特^, 令吉^, 马币^, 马来西亚令吉, malaysian sen*0.01
        IDR = money, indonesian rupiah(s), rupiah(s), indonesia rupiah(s), Rp.^!, 印尼盾^, 印度尼西亚盾^, 印尼卢比, 印度尼西亚卢比
        PHP = money, philippine peso(s), filipino peso(s), philippines peso(s), peso(s), ₱, 菲律宾比索^, 菲国比索, 比索, centavo(s)*0.01
        AED = money, uae dirham(s), u.a.e. dirham(s), emirati dirham(s), united arab emirates dirham(s), dirham(s), 阿联酋迪拉姆^, 阿联酋迪尔汗, 迪拉姆, 迪尔汗
        AFN = money, afghan afghani(s), afghani(s), afghanistan afghani(s), ؋, 阿富汗尼, 阿尼
        ALL~ = money, albanian lek(s), lek(s), albania lek(s), 阿尔巴尼亚列克, 列克
        AMD = money, armenian dram(s), dram(s), armenia dram(s), ֏, 亚美尼亚德拉姆, 德拉姆
        ANG = money, netherlands antillean guilder(s), antillean guilder(s), guilder(s), 荷属安的列斯盾
        AOA = money, angolan kwanza(s), kwanza(s), angola kwanza(s), 安哥拉宽扎, 宽扎
        ARS = money, argentine peso(s), argentinian peso(s), argentina peso(s), peso(s), ar $, ars $, 阿根廷比索, 比索, centavo(s)*0.01
        AWG = money, aruban florin(s), florin(s), aruba florin(s), ƒ, 阿鲁巴弗罗林
        AZN = money, azerbaijani manat(s), azerbaijan manat(s), manat(s), ₼, 阿塞拜疆马纳特, 马纳特
        BAM! = money, bosnian convertible mark(s), convertible mark(s), bosnia and herzegovina convertible mark(s), bosnian mark(s), 波黑可兑换马克, 波斯尼亚马克
        BBD = money, barbadian dollar(s), barbados dollar(s), dollar(s), $, bds $, bbd $, 巴巴多斯元
        BDT = money, bangladeshi taka(s), taka(s), bangladesh taka(s), ৳, 孟加拉塔卡, 孟加拉国塔卡, 塔卡
        BGN = money, bulgarian lev, bulgarian leva, lev, leva, levs, bulgarian levs, лв., 保加利亚列弗, 列弗, stotinki*0.01
        BHD = money, bahraini dinar(s), bahrain dinar(s), dinar(s), 巴林第纳尔, 第纳尔
        BIF = money, burundian franc(s), burundi franc(s), franc(s), 布隆迪法郎, 法郎
        BMD = money, bermudian dollar(s), bermuda dollar(s), dollar(s), $, bmd $, 百慕大元
        BND = money, brunei dollar(s), bruneian dollar(s), dollar(s), $, b $, bnd $, 文莱元, 文莱币
        BOB! = money, bolivian boliviano(s), boliviano(s), bolivia boliviano(s), 玻利维亚诺
        BRL = money, brazilian real, brazilian reais, brazilian reals, real, reais, reals, brazil real(s), r $, brl $, 巴西雷亚尔^, 雷亚尔
        , brazilian centavo(s)*0.01, centavo(s)*0.01
        BSD = money, bahamian dollar(s), bahamas dollar(s), dollar(s), $, bsd $, 巴哈马元
        BTN = money, bhutanese ngultrum(s), ngultrum(s), bhutan ngultrum(s), 不丹努尔特鲁姆, 努尔特鲁姆, 努扎姆
        BWP = money, botswana pula(s), pula(s), botswanan pula(s), 博茨瓦纳普拉, 普拉
        BYN = money, belarusian ruble(s), belarusian rouble(s), belarus ruble(s), ruble(s), rouble(s), 白俄罗斯卢布, 卢布
        BZD = money, belize dollar(s), belizean dollar(s), dollar(s), $, bz $, bzd $, 伯利兹元
        CDF = money, congolese franc(s), congo franc(s), franc(s), 刚果法郎, 法郎
        CLP = money, chilean peso(s), chile peso(s), peso(s), clp $, 智利比索, 比索
        COP! = money, colombian peso(s), colombia peso(s), peso(s), col $, cop $, 哥伦比亚比索, 比索, centavo(s)*0.01
        CRC = money, costa rican colon(s), costa rican colón, costa rican colones, costa rica colon(s), colones, ₡, 哥斯达黎加科朗, 科朗
        CUP! = money, cuban peso(s), cuba peso(s), peso(s), 古巴比索, 比索, centavo(s)*0.01
        CVE = money, cape verdean escudo(s), cape verde escudo(s), escudo(s), cabo verde escudo(s), 佛得角埃斯库多, 埃斯库多
        CZK = money, czech koruna(s), czech koruny, czech korun, koruna(s), koruny, korun, czech crown(s), crown(s), kč^, 捷克克朗, 克朗
        DJF = money, djiboutian franc(s), djibouti franc(s), franc(s), 吉布提法郎, 法郎
        DKK = money, danish krone, danish kroner, danish krones, denmark krone(r), krone(r), krones, danish crown(s), crown(s), kr.^, 丹麦克朗, 克朗, øre*0.01
        , danish øre*0.01
        DOP = money, dominican peso(s), dominican republic peso(s), peso(s), rd $, 多米尼加比索, 比索, centavo(s)*0.01
        DZD = money, algerian dinar(s), algeria dinar(s), dinar(s), 阿尔及利亚第纳尔, 第纳尔
        EGP = money, egyptian pound(s), egypt pound(s), pound(s), £, e £, 埃及镑, 镑, piastre(s)*0.01, piaster(s)*0.01
        ERN = money, eritrean nakfa(s), nakfa(s), eritrea nakfa(s), 厄立特里亚纳克法, 纳克法
        ETB = money, ethiopian birr(s), birr(s), ethiopia birr(s), 埃塞俄比亚比尔, 比尔
        FJD = money, fijian dollar(s), fiji dollar(s), dollar(s), $, fj $, fjd $, 斐济元
        FKP = money, falkland islands pound(s), falkland pound(s), pound(s), £, fk £, 福克兰镑, 福克兰群岛镑, 镑
        GEL = money, georgian lari(s), lari(s), georgia lari(s), ₾, 格鲁吉亚拉里, 拉里
        GHS = money, ghanaian cedi(s), cedi(s), ghana cedi(s), ₵, gh ₵, 加纳塞地, 塞地, pesewa(s)*0.01
        GIP = money, gibraltar pound(s), gibraltarian pound(s), pound(s), £, 直布罗陀镑, 镑
        GMD = money, gambian dalasi(s), dalasi(s), gambia dalasi(s), 冈比亚达拉西, 达拉西
        GNF = money, guinean franc(s), guinea franc(s), franc(s), 几内亚法郎, 法郎
        GTQ = money, guatemalan quetzal, guatemalan quetzales, quetzal(es), quetzals, guatemalan quetzals, guatemala quetzal(es), 危地马拉格查尔, 格查尔
        GYD = money, guyanese dollar(s), guyana dollar(s), dollar(s), $, gy $, gyd $, 圭亚那元
        HNL = money, honduran lempira(s), lempira(s), honduras lempira(s), 洪都拉斯伦皮拉, 伦皮拉
        HTG = money, haitian gourde(s), gourde(s), haiti gourde(s), 海地古德, 古德
        HUF = money, hungarian forint(s), forint(s), hungary forint(s), 匈牙利福林, 福林
        ILS = money, israeli new shekel(s), new israeli shekel(s), israeli shekel(s), new shekel(s), shekel(s), sheqel(s), israel shekel(s), nis, ₪, 以色列新谢克尔
        , 新谢克尔, 以色列谢克尔, 谢克尔, agorot*0.01, agora*0.01
        IQD = money, iraqi dinar(s), iraq dinar(s), dinar(s), 伊拉克第纳尔, 第纳尔
        IRR = money, iranian rial(s), iran rial(s), rial(s), ﷼, 伊朗里亚尔, 里亚尔
        ISK = money, icelandic króna, icelandic krónur, icelandic krona(s), icelandic kronur, iceland krona(s), krona, kronas, krónur, kronur, króna
        , crown(s), kr.^, 冰岛克朗, 克朗
        JMD = money, jamaican dollar(s), jamaica dollar(s), dollar(s), $, j $, jm $, jmd $, 牙买加元
        JOD = money, jordanian dinar(s), jordan dinar(s), dinar(s), 约旦第纳尔, 第纳尔
        KES = money, kenyan shilling(s), kenya shilling(s), shilling(s), ksh., 肯尼亚先令, 先令
        KGS = money, kyrgyzstani som(s), kyrgyz som(s), kyrgyzstan som(s), som(s), 吉尔吉斯斯坦索姆, 吉尔吉斯索姆, 索姆
        KHR = money, cambodian riel(s), riel(s), cambodia riel(s), ៛, 柬埔寨瑞尔, 瑞尔
        KMF = money, comorian franc(s), comoros franc(s), franc(s), 科摩罗法郎, 法郎
        KPW = money, north korean won, 朝鲜元, 朝鲜圆, 朝币
        KWD = money, kuwaiti dinar(s), kuwait dinar(s), dinar(s), 科威特第纳尔, 第纳尔
        KYD = money, cayman islands dollar(s), cayman dollar(s), caymanian dollar(s), dollar(s), $, ci $, kyd $, 开曼元, 开曼群岛元
        KZT = money, kazakhstani tenge(s), tenge(s), kazakh tenge(s), kazakhstan tenge(s), ₸, 哈萨克斯坦坚戈^, 坚戈
        LAK = money, lao kip(s), kip(s), laotian kip(s), laos kip(s), ₭, 老挝基普^, 基普, 老挝币
        LBP = money, lebanese pound(s), lebanon pound(s), lebanese lira(s), pound(s), 黎巴嫩镑, 镑
        LKR = money, sri lankan rupee(s), sri lanka rupee(s), rupee(s), rs.^, ₨, 斯里兰卡卢比, 卢比
        LRD = money, liberian dollar(s), liberia dollar(s), dollar(s), $, lrd $, 利比里亚元
        LSL = money, lesotho loti, lesotho maloti, loti, maloti, 莱索托洛蒂, 洛蒂
        LYD = money, libyan dinar(s), libya dinar(s), dinar(s), 利比亚第纳尔, 第纳尔
        MAD! = money, moroccan dirham(s), morocco dirham(s), dirham(s), 摩洛哥迪拉姆, 摩洛哥迪尔汗, 迪拉姆, 迪尔汗
        MDL = money, moldovan leu, moldovan lei, moldova leu, leu, lei, 摩尔多瓦列伊, 列伊
        MGA = money, malagasy ariary, malagasy ariaries, ariary, ariaries, madagascar ariary, 马达加斯加阿里亚里, 阿里亚里
        MKD = money, macedonian denar(s), denar(s), macedonian denari, north macedonian denar(s), 马其顿代纳尔, 北马其顿代纳尔, 代纳尔
        MMK = money, myanmar kyat(s), kyat(s), burmese kyat(s), 缅甸元^, 缅甸缅元, 缅元, 缅币, 缅甸币
        MNT = money, mongolian tugrik(s), tugrik(s), tögrög, mongolia tugrik(s), togrog(s), ₮, 蒙古图格里克^, 图格里克, 蒙图
        MRU = money, mauritanian ouguiya(s), ouguiya(s), mauritania ouguiya(s), 毛里塔尼亚乌吉亚, 乌吉亚
        MUR = money, mauritian rupee(s), mauritius rupee(s), rupee(s), rs.^, ₨, 毛里求斯卢比, 卢比
        MVR = money, maldivian rufiyaa(s), rufiyaa(s), maldives rufiyaa(s), 马尔代夫拉菲亚, 马尔代夫卢菲亚, 拉菲亚, 卢菲亚
        MWK = money, malawian kwacha(s), malawi kwacha(s), kwacha(s), 马拉维克瓦查, 克瓦查
        MXN = money, mexican peso(s), mexico peso(s), peso(s), mex $, mx $, mxn $, 墨西哥比索^, 墨西哥元, 比索, centavo(s)*0.01, mexican centavo(s)*0.01
        MZN = money, mozambican metical, mozambican meticais, metical, meticais, meticals, mozambican meticals, mozambique metical(s), 莫桑比克梅蒂卡尔, 梅蒂卡尔
        NAD = money, namibian dollar(s), namibia dollar(s), dollar(s), $, n $, nad $, 纳米比亚元
        NGN = money, nigerian naira(s), naira(s), nigeria naira(s), ₦, 奈拉^, 尼日利亚奈拉, kobo*0.01
        NIO = money, nicaraguan córdoba, nicaraguan córdobas, nicaraguan cordoba(s), cordoba(s), córdoba(s), nicaragua cordoba(s), 尼加拉瓜科多巴, 科多巴
        NOK = money, norwegian krone, norwegian kroner, norwegian krones, norway krone(r), krone(r), krones, norwegian crown(s), crown(s), kr.^, 挪威克朗, 克朗
        , øre*0.01, norwegian øre*0.01
        NPR = money, nepalese rupee(s), nepali rupee(s), nepal rupee(s), rupee(s), rs.^, ₨, 尼泊尔卢比, 卢比, paisa*0.01, paise*0.01
        OMR = money, omani rial(s), oman rial(s), rial(s), ﷼, 阿曼里亚尔, 里亚尔
        PAB = money, panamanian balboa(s), balboa(s), panama balboa(s), 巴拿马巴波亚, 巴波亚
        PEN! = money, peruvian sol, peruvian soles, sol(es), sols, peruvian nuevo sol(es), nuevo sol(es), nuevos soles, peruvian sols, peru sol(es), s/^, s/.^, 秘鲁索尔
        , 秘鲁新索尔, 新索尔, 索尔
        PGK = money, papua new guinean kina(s), kina(s), papua new guinea kina(s), 巴布亚新几内亚基那, 基那
        PKR = money, pakistani rupee(s), pakistan rupee(s), rupee(s), rs.^, ₨, 巴基斯坦卢比^, 卢比, paisa*0.01, paise*0.01
        PLN = money, polish zloty, polish zlotys, polish zloties, zl, zloty, zlotys, zloties, złoty, złote, złotych, polish złoty, polish złotys, poland zloty
        , zł^, 波兰兹罗提, 兹罗提, grosz*0.01, groszy*0.01
        PYG = money, paraguayan guaraní, paraguayan guaraníes, paraguayan guarani(s), guarani(s), guaranies, guaraní, guaraníes, paraguay guarani(s), ₲
        , 巴拉圭瓜拉尼, 瓜拉尼
        QAR = money, qatari rial(s), qatari riyal(s), qatar riyal(s), qatar rial(s), riyal(s), rial(s), ﷼, 卡塔尔里亚尔, 里亚尔
        RON! = money, romanian leu, romanian lei, romania leu, romania lei, leu, lei, 罗马尼亚列伊, 列伊, 罗马尼亚新列伊, bani*0.01
        RSD = money, serbian dinar(s), serbia dinar(s), dinar(s), 塞尔维亚第纳尔, 第纳尔
        RWF = money, rwandan franc(s), rwanda franc(s), franc(s), 卢旺达法郎, 法郎
        SAR = money, saudi riyal(s), saudi arabian riyal(s), saudi rial(s), riyal(s), ﷼, 沙特里亚尔^, 沙特阿拉伯里亚尔, 里亚尔, halala(s)*0.01
        SBD = money, solomon islands dollar(s), solomon dollar(s), dollar(s), $, si $, sbd $, 所罗门群岛元, 所罗门元
        SCR = money, seychellois rupee(s), seychelles rupee(s), rupee(s), rs.^, ₨, 塞舌尔卢比, 卢比
        SDG = money, sudanese pound(s), sudan pound(s), pound(s), 苏丹镑, 镑
        SEK = money, swedish krona, swedish kronor, swedish kronas, sweden krona, krona, kronas, kronor, swedish krone, swedish kroner, swedish crown(s)
        , crown(s), kr.^, 瑞典克朗, 克朗, öre*0.01, swedish öre*0.01
        SHP = money, saint helena pound(s), st. helena pound(s), pound(s), £, 圣赫勒拿镑, 圣赫勒拿群岛镑, 镑
        SLE = money, sierra leonean leone(s), leone(s), sierra leone leone(s), 塞拉利昂利昂, 利昂
        SOS! = money, somali shilling(s), somalia shilling(s), somalian shilling(s), shilling(s), 索马里先令, 先令
        SRD = money, surinamese dollar(s), suriname dollar(s), surinam dollar(s), dollar(s), $, srd $, 苏里南元
        SSP = money, south sudanese pound(s), south sudan pound(s), pound(s), 南苏丹镑, 镑
        STN = money, são tomé and príncipe dobra(s), sao tome and principe dobra(s), dobra(s), 圣多美和普林西比多布拉, 多布拉
        SVC = money, salvadoran colon(s), salvadoran colón, salvadoran colones, el salvador colon(s), colones, 萨尔瓦多科朗, 科朗
        SYP = money, syrian pound(s), syria pound(s), syrian lira(s), pound(s), 叙利亚镑, 镑
        SZL = money, swazi lilangeni, swazi emalangeni, lilangeni, emalangeni, eswatini lilangeni, 斯威士兰里兰吉尼, 里兰吉尼
        TJS = money, tajikistani somoni(s), somoni(s), tajik somoni(s), tajikistan somoni(s), 塔吉克斯坦索莫尼, 索莫尼
        TMT = money, turkmenistani manat(s), turkmen manat(s), turkmenistan manat(s), turkmenistan new manat(s), manat(s), 土库曼斯坦马纳特, 马纳特
        TND = money, tunisian dinar(s), tunisia dinar(s), dinar(s), 突尼斯第纳尔, 第纳尔
        TOP~ = money, tongan pa'anga(s), pa'anga(s), tongan paanga(s), paanga(s), t $, 汤加潘加, 潘加
        TRY! = money, turkish lira(s), lira(s), turkish lire, turkey lira(s), new turkish lira(s), türkiye lira(s), ₺, 土耳其里拉^, 里拉, 新土耳其里拉, kurus*0.01
        , kuruş*0.01
        TTD = money, trinidad and tobago dollar(s), trinidadian dollar(s), trinidad dollar(s), dollar(s), $, tt $, ttd $, 特立尼达和多巴哥元, 特立尼达元
        TZS = money, tanzanian shilling(s), tanzania shilling(s), shilling(s), tsh., 坦桑尼亚先令, 先令
        UAH = money, ukrainian hryvnia(s), hryvnia(s), hryvnya(s), ukraine hryvnia(s), ₴, 乌克兰格里夫纳^, 乌克兰格里夫尼亚, 格里夫纳, 格里夫尼亚
        UGX = money, ugandan shilling(s), uganda shilling(s), shilling(s), ush., 乌干达先令, 先令
        UYU = money, uruguayan peso(s), uruguay peso(s), peso(s), $u, 乌拉圭比索, 比索
        UZS = money, uzbekistani som(s), uzbekistani sum(s), uzbek som(s), uzbek sum(s), uzbekistan sum(s), uzbekistan som(s), som(s), 乌兹别克斯坦苏姆, 乌兹别克苏姆, 苏姆
        VED = money, venezuelan digital bolívar, venezuelan digital bolívares, digital bolivar(s), bolívar digital, bolivar digital, 委内瑞拉数字玻利瓦尔
        VES = money, venezuelan bolívar, venezuelan bolívares, venezuelan bolivar(s), venezuelan bolivares, bolivar(s), bolívar(es), bolivares
        , bolívar soberano, venezuela bolivar(s), 委内瑞拉玻利瓦尔, 玻利瓦尔
        VUV = money, vanuatu vatu, vanuatu vatus, vatu(s), vanuatuan vatu(s), 瓦努阿图瓦图, 瓦图
        WST = money, samoan tala(s), tala(s), samoa tala(s), ws $, 萨摩亚塔拉, 塔拉
        XAF = money, central african cfa franc(s), central african franc(s), cfa franc(s) beac, cfa franc(s), franc(s), 中非法郎, 中非金融合作法郎, 法郎
        XCD = money, east caribbean dollar(s), eastern caribbean dollar(s), dollar(s), $, ec $, xcd $, 东加勒比元, 东加勒比海元
        XCG = money, caribbean guilder(s), guilder(s), ƒ, 加勒比盾
        XOF = money, west african cfa franc(s), west african franc(s), cfa franc(s) bceao, cfa franc(s), franc(s), 西非法郎, 西非金融合作法郎, 法郎
        XPF = money, cfp franc(s), pacific franc(s), french pacific franc(s), franc(s), 太平洋法郎, 法属太平洋法郎, 法郎
        YER = money, yemeni rial(s), yemen rial(s), rial(s), ﷼, 也门里亚尔, 里亚尔
        ZAR = money, south african rand(s), rand(s), south africa rand(s), za rand(s), 南非兰特^, 兰特, cent(s)*0.01, south african cent(s)*0.01
        ZMW = money, zambian kwacha(s), zambia kwacha(s), kwacha(s), 赞比亚克瓦查, 克瓦查
        ZWG = money, zimbabwe gold, zimbabwe gold, zimbabwean gold, zig, 津巴布韦金

        # length: in metres
        m = 1 length, metre(s), meter(s), mtr(s)., 米, 公尺
        Mm! = 1e6 length, megametre(s), megameter(s), 兆米
        km = 1e3 length, kilometre(s), kilometer(s), kms., 公里, 千米, ㎞
        hm = 100 length, hectometre(s), hectometer(s)
        dam = 10 length, decametre(s), decameter(s), dekameter(s)
        dm! = 0.1 length, decimetre(s), decimeter(s), 分米, 公寸
        cm = 0.01 length, centimetre(s), centimeter(s), cms., 厘米, 公分, ㎝
        mm! = 1e-3 length, millimetre(s), millimeter(s), mms., 毫米, 公厘, ㎜
        um = 1e-6 length, micrometre(s), micrometer(s), micron(s), μm!, 微米, ㎛
        nm! = 1e-9 length, nanometre(s), nanometer(s), 纳米, 奈米, 毫微米, ㎚
        pm~ = 1e-12 length, picometre(s), picometer(s), 皮米
        fm~ = 1e-15 length, femtometre(s), femtometer(s), 飞米
        Ao = 1e-10 length, angstrom(s), ångström(s), ångstrom(s), 埃, Å!
        [in_i] = 0.0254 length, inch(es), in., 英寸, 吋, 英吋, "@en, ''@en
        [ft_i] = 0.3048 length, foot, feet, ft., 英尺, 呎, 英呎, '@en
        [yd_i] = 0.9144 length, yard(s), yd(s)., 码, 英码
        [mi_i] = 1609.344 length, mile(s), mi., statute mile(s), 英里, 哩
        [nmi_i] = 1852 length, nautical mile(s), sea mile(s), nmi, NM!, 海里, 浬
        [fth_i] = 1.8288 length, fathom(s), 英寻
        [fur_us] = 201.168 length, furlong(s), 弗隆
        [li_cn] = 500 length, li, li, chinese mile(s), 里, 华里, 市里, 里地, 里路
        [zhang_cn] = 10/3 length, zhang, zhang, 丈, 市丈
        [chi_cn] = 1/3 length, chi, chi, chinese foot, chinese feet, 尺, 市尺
        [cun_cn] = 1/30 length, cun, cun, chinese inch(es), 寸, 市寸
        AU = 149597870700 length, astronomical unit(s), 天文单位, 个天文单位
        [ly] = 9460730472580800 length, light year(s), ly, lyr(s), 光年

        # area: in square metres
        m2 = 1 area, square metre(s), square meter(s), sq. metre(s), sq. meter(s), sq. m, square m, sqm(s), metre(s) squared, meter(s) squared, m^2, 平方米, 平米, 平方, 平方公尺
        , 个平方, ㎡
        km2 = 1e6 area, square kilometre(s), square kilometer(s), sq. kilometre(s), sq. kilometer(s), sq. km, square km, sqkms, kilometre(s) squared
        , kilometer(s) squared, km^2, 平方公里, 平方千米, ㎢
        dm2 = 0.01 area, square decimetre(s), square decimeter(s), sq. dm, dm^2, 平方分米
        cm2 = 1e-4 area, square centimetre(s), square centimeter(s), sq. centimetre(s), sq. centimeter(s), sq. cm, square cm, centimetre(s) squared
        , centimeter(s) squared, cm^2, 平方厘米, 平方公分, ㎠
        mm2! = 1e-6 area, square millimetre(s), square millimeter(s), sq. millimetre(s), sq. millimeter(s), sq. mm, square mm, mm^2, 平方毫米, ㎟
        um2 = 1e-12 area, square micrometre(s), square micrometer(s), square micron(s), μm2!, 平方微米
        ar = 100 area, are(s), 公亩
        har = 1e4 area, hectare(s), ha, 公顷
        [mu_cn] = 2000/3 area, mu, mu, chinese acre(s), 亩, 市亩, 亩地, 分*0.1?
        [qing_cn] = 200000/3 area, qing, qing, 顷, 市顷
        [ping_tw] = 400/121 area, ping, ping, 坪
        [sin_i] = 0.00064516 area, square inch(es), sq. inch(es), sq. in., in2, in^2, inch(es) squared, 平方英寸, 平方吋
        [sft_i] = 0.09290304 area, square foot, square feet, sq. foot, sq. feet, sq. ft., ft2, ft^2, feet squared, 平方英尺, 平方呎, 平方尺
        [syd_i] = 0.83612736 area, square yard(s), sq. yard(s), sq. yd(s)., yd2, yd^2, yards squared, 平方码
        [smi_us] = 2589988.110336 area, square mile(s), sq. mile(s), sq. mi., mi2, mi^2, miles squared, 平方英里, 平方哩
        [acr_br] = 4046.8564224 area, acre(s), 英亩

        # volume: in cubic metres
        m3 = 1 volume, cubic metre(s), cubic meter(s), cu. metre(s), cu. meter(s), cu. m, cubic m, cbm, metre(s) cubed, meter(s) cubed, m^3, 立方米, 立方, 立方公尺, 个立方, ㎥
        km3 = 1e9 volume, cubic kilometre(s), cubic kilometer(s), cu. kilometre(s), cu. kilometer(s), cu. km, km^3, 立方公里, 立方千米, ㎦
        dm3 = 1e-3 volume, cubic decimetre(s), cubic decimeter(s), cu. dm, dm^3, 立方分米
        cm3 = 1e-6 volume, cubic centimetre(s), cubic centimeter(s), cu. centimetre(s), cu. centimeter(s), cu. cm, cm^3, cc, ccs, 立方厘米, 立方公分, ㎤, ㏄
        mm3! = 1e-9 volume, cubic millimetre(s), cubic millimeter(s), cu. millimetre(s), cu. millimeter(s), cu. mm, mm^3, 立方毫米, ㎣
        L = 1e-3 volume, litre(s), liter(s), l, ltr(s)., 升, 公升
        mL! = 1e-6 volume, millilitre(s), milliliter(s), ml!, mls., 毫升, ㎖
        uL = 1e-9 volume, microlitre(s), microliter(s), ul!, μl!, μL!, 微升
        cL = 1e-5 volume, centilitre(s), centiliter(s), 厘升
        dL = 1e-4 volume, decilitre(s), deciliter(s), 分升
        hL = 0.1 volume, hectolitre(s), hectoliter(s), 百升
        kL = 1 volume, kilolitre(s), kiloliter(s), 千升
        ML! = 1e3 volume, megalitre(s), megaliter(s), 兆升
        [cin_i] = 0.000016387064 volume, cubic inch(es), cu. inch(es), cu. in., in3, in^3, 立方英寸
        [cft_i] = 0.028316846592 volume, cubic foot, cubic feet, cu. foot, cu. feet, cu. ft., ft3, ft^3, 立方英尺, 立方呎
        [cyd_i] = 0.764554857984 volume, cubic yard(s), cu. yard(s), cu. yd(s)., yd3, yd^3, 立方码
        [cmi_i] = 4168181825.440579584 volume, cubic mile(s), cu. mile(s), cu. mi., mi3, mi^3, 立方英里
        [acr_ft] = 1233.48183754752 volume, acre foot, acre feet, 英亩英尺
        [gal_us] = 0.003785411784 volume, gallon(s), gal(s)., us gallon(s), u.s. gallon(s), us gal., 加仑, 美制加仑, 美加仑
        [qt_us] = 0.000946352946 volume, quart(s), qt(s)., us quart(s), u.s. quart(s), 夸脱, 美制夸脱
        [pt_us] = 0.000473176473 volume, pint(s), pt(s)., us pint(s), u.s. pint(s), 品脱, 美制品脱
        [cup_us] = 0.0002365882365 volume, cup(s), us cup(s), u.s. cup(s), 量杯
        [foz_us] = 0.0000295735295625 volume, fluid ounce(s), fl. ounce(s), fl. oz., fluid oz., us fluid ounce(s), u.s. fluid ounce(s), 液量盎司, 液盎司, 美制液量盎司
        [tbs_us] = 0.00001478676478125 volume, tablespoon(s), table spoon(s), tablespoonful(s), tbsp(s)., tbs., 汤匙, 大汤匙, 大匙
        [tsp_us] = 0.00000492892159375 volume, teaspoon(s), tea spoon(s), teaspoonful(s), tsp(s)., 茶匙, 小匙
        [gil_us] = 0.00011829411825 volume, gill(s), 吉耳
        [bu_us] = 0.03523907016688 volume, bushel(s), bu., us bushel(s), 蒲式耳
        [pk_us] = 0.00880976754172 volume, peck(s), 配克
        [fdr_us] = 0.0000036966911953125 volume, fluid dram(s), fluid drachm(s), fl. dr.
        [min_us] = 0.000000061611519921875 volume, minim(s)
        [crd_us] = 3.624556363776 volume, cord(s)
        [bbl_us] = 0.158987294928 volume, barrel(s), bbl(s)., oil barrel(s), barrel(s) of oil, 桶, 桶油, 桶原油
        [gal_br] = 0.00454609 volume, imperial gallon(s), uk gallon(s), british gallon(s), imp. gallon(s), imp. gal., gallon(s)@gb, gal(s).@gb, 英制加仑, 英加仑
        [qt_br] = 0.0011365225 volume, imperial quart(s), uk quart(s), british quart(s), quart(s)@gb, qt(s).@gb, 英制夸脱
        [pt_br] = 0.00056826125 volume, imperial pint(s), uk pint(s), british pint(s), pint(s)@gb, pt(s).@gb, 英制品脱
        [cup_br] = 0.000284130625 volume, imperial cup(s), uk cup(s), british cup(s), cup(s)@gb, 英制杯
        [foz_br] = 0.0000284130625 volume, imperial fluid ounce(s), uk fluid ounce(s), british fluid ounce(s), fluid ounce(s)@gb, fl. ounce(s)@gb
        , fl. oz.@gb, fluid oz.@gb, 英制液量盎司

        # mass: in kilograms
        kg = 1 mass, kilogram(s), kilogramme(s), kilo(s), kgs., 公斤, 千克, ㎏
        g = 1e-3 mass, gram(s), gramme(s), gm(s)., gr., 克, 公克
        mg! = 1e-6 mass, milligram(s), milligramme(s), mgs., 毫克, ㎎
        ug = 1e-9 mass, microgram(s), microgramme(s), μg!, mcg, 微克, ㎍
        ng = 1e-12 mass, nanogram(s), nanogramme(s), 纳克
        pg~ = 1e-15 mass, picogram(s), picogramme(s), 皮克
        cg = 1e-5 mass, centigram(s), centigramme(s), 厘克
        dg = 1e-4 mass, decigram(s), decigramme(s), 分克
        t = 1e3 mass, tonne(s), metric ton(s), metric tonne(s), ton(s), MT!, mt!, Mg!, megagram(s), 吨, 公吨
        kt = 1e6 mass, kilotonne(s), kiloton(s), 千吨
        Mt! = 1e9 mass, megatonne(s), megaton(s), 兆吨
        [q] = 100 mass, quintal(s), 公担
        [jin_cn] = 0.5 mass, jin, jin, catty, catties, chinese pound(s), 斤, 市斤
        [liang_cn] = 0.05 mass, liang, liang, tael(s), 两, 市两
        [qian_cn] = 0.005 mass, qian, qian, mace, 钱, 市钱
        [dan_cn] = 50 mass, dan, dan, picul(s), 担, 市担
        [jin_tw] = 0.6 mass, taiwan jin, taiwan jin, taiwan catty, taiwan catties, 台斤
        [lb_av] = 0.45359237 mass, pound(s), lb(s)., pound(s) avoirdupois, avoirdupois pound(s), pound(s) of weight, pound(s) in weight, 磅, 英磅
        [oz_av] = 0.028349523125 mass, ounce(s), oz., ozs., avoirdupois ounce(s), 盎司, 盎斯, 安士, 英两
        [stone_av] = 6.35029318 mass, stone, stone, stones, 英石
        [ston_av] = 907.18474 mass, short ton(s), us ton(s), u.s. ton(s), net ton(s), ton(s)@en, ton(s), 短吨, 美吨
        [lton_av] = 1016.0469088 mass, long ton(s), imperial ton(s), gross ton(s), uk ton(s), ton(s)@gb, ton(s), 长吨, 英吨
        [scwt_av] = 45.359237 mass, short hundredweight(s), us hundredweight(s), hundredweight(s)@en, hundredweight(s), cwt@en, cwt
        [lcwt_av] = 50.80234544 mass, long hundredweight(s), imperial hundredweight(s), hundredweight(s)@gb, hundredweight(s), cwt@gb, cwt
        [dr_av] = 0.0017718451953125 mass, dram(s)
        [pwt_tr] = 0.00155517384 mass, pennyweight(s), dwt
        [gr] = 64.79891e-6 mass, grain(s), 格令
        [car_m] = 0.0002 mass, carat(s), metric carat(s), ct(s)., 克拉
        [oz_tr] = 0.0311034768 mass, troy ounce(s), troy oz., ozt, fine ounce(s), 金衡盎司, 金盎司

        # time of the clock: in seconds (a month or a year is no whole number of them)
        s = 1 time, second(s), sec(s)., 秒, 秒钟
        ms! = 1e-3 time, millisecond(s), msec(s)., 毫秒
        us! = 1e-6 time, microsecond(s), μs!, usec(s)., μsec(s)., 微秒
        ns! = 1e-9 time, nanosecond(s), nsec(s)., 纳秒, 毫微秒
        ps! = 1e-12 time, picosecond(s), psec(s)., 皮秒
        min = 60 time, minute(s), min(s)., 分钟, 分, 刻钟*15, 刻*15
        h = 3600 time, hour(s), hr(s)., 小时, 个小时, 钟头, 个钟头, 时?
        d = 86400 time, day(s), day(s) old, day(s) of age, 天, 日, 天大, 日龄, 天龄, 个日夜, 昼夜, 个昼夜
        wk = 604800 time, week(s), wk(s)., week(s) old, week(s) of age, fortnight(s)*2, 周, 星期, 个星期, 礼拜, 个礼拜, 周大, 个周, 星期大, 个星期大, 周龄

        # time of the calendar: in months
        mo = 1 calendar, month(s), mon., mos., mth(s)., month(s) old, month(s) of age, 个月, 月大, 个月大, 月龄, 个月龄, 月?, 个季度*3
        a~ = 12 calendar, year(s), yr(s)., y!, Y!, year(s) old, yr(s). old, year(s) of age, aged^, age^, age of^, at age^, at the age of^, ages^, ages of^, the ages of^, 年龄^, 年龄为^, 年仅^, 现年^, 时年^, 享年^, 虚岁^, yo, y/o, annum, decade(s)*10, century*100, centuries*100
        , millennium*1000, millennia*1000, millenniums*1000, 年, 周年, 岁, 周岁, 年大, 岁大, 年整, 周年整, 个年头, 年头, 年时间, 年时光, 年光阴, 载, 个春秋, 整年, 个整年, 个周年, 个世纪*100

        # speed: in metres per second
        m/s = 1 length/time, metre(s) per second, mps
        km/h = 5/18 length/time, kilometre(s) per hour, kph, kmph, kmh, klick(s) per hour
        [mi_i]/h = 0.44704 length/time, mile(s) per hour, mph, m.p.h.
        [kn_i] = 1852/3600 length/time, knot(s), kn, kt(s), 节?

        m/s2 = 1 acceleration, metre(s) per second squared, meter(s) per second squared, metre(s) per square second, m/s^2, 米每二次方秒, 米每平方秒, 米/秒2, 米/平方秒

        # rates: per second
        Hz = 1 1/time, hertz, hertz, 赫兹, 赫
        mHz! = 1e-3 1/time, millihertz, millihertz, 毫赫兹
        kHz = 1e3 1/time, kilohertz, kilohertz, 千赫兹, 千赫
        MHz! = 1e6 1/time, megahertz, megahertz, MHZ!, 兆赫兹, 兆赫
        GHz = 1e9 1/time, gigahertz, gigahertz, 吉赫兹, 吉赫, 京赫兹
        THz = 1e12 1/time, terahertz, terahertz, 太赫兹, 太赫
        /min = 1/60 1/time, per minute, per minute, rpm, r/min, revolution(s) per minute, beat(s) per minute, time(s) per minute, bpm, 转/分, 转/分钟, 转每分钟, 转每分
        , 次/分, 次/分钟, 次每分钟, 次每分

        # energy: in joules
        J = 1 energy, joule(s), 焦耳, 焦
        mJ! = 1e-3 energy, millijoule(s), 毫焦耳, 毫焦
        kJ = 1e3 energy, kilojoule(s), 千焦耳, 千焦
        MJ! = 1e6 energy, megajoule(s), 兆焦耳, 兆焦
        GJ = 1e9 energy, gigajoule(s), 吉焦耳, 吉焦
        TJ = 1e12 energy, terajoule(s), 太焦耳, 太焦
        W.h = 3600 energy, watt hour(s), 瓦时, 瓦小时, 瓦特小时
        mW.h! = 3.6 energy, milliwatt hour(s), 毫瓦时
        kW.h = 3.6e6 energy, kilowatt hour(s), kw hr(s)., 千瓦.时, 千瓦小时, 度电, 度?
        MW.h! = 3.6e9 energy, megawatt hour(s), MWH!, 兆瓦时, 兆瓦小时
        GW.h = 3.6e12 energy, gigawatt hour(s), 吉瓦时, 吉瓦小时
        TW.h = 3.6e15 energy, terawatt hour(s), 太瓦时, 太瓦小时
        cal = 4.184 energy, calorie(s), small calorie(s), gram calorie(s), 卡路里, 卡, 小卡
        kcal = 4184 energy, kilocalorie(s), kilo calorie(s), food calorie(s), large calorie(s), Cal!, 大卡, 千卡, 千卡路里
        eV = 1.602176634e-19 energy, electronvolt(s), electron volt(s), 电子伏特, 电子伏
        keV = 1.602176634e-16 energy, kiloelectronvolt(s), kiloelectron volt(s), 千电子伏特, 千电子伏
        MeV! = 1.602176634e-13 energy, megaelectronvolt(s), megaelectron volt(s), 兆电子伏特, 兆电子伏
        GeV = 1.602176634e-10 energy, gigaelectronvolt(s), gigaelectron volt(s), 吉电子伏特, 吉电子伏
        [Btu_IT] = 1055.05585262 energy, British thermal unit(s), btu(s), b.t.u., 英热单位, 个英热单位, 英制热量单位
        MM[Btu_IT]! = 1055055852.62 energy, million British thermal unit(s), MMBtu!, mmBtu!, mmbtu!, 百万英热单位, 百万英热
        [kgce] = 29307600 energy, kilogram(s) of coal equivalent, kgce, kilogramme(s) of coal equivalent, kilogram(s) of standard coal, 千克标准煤, 公斤标准煤, 千克标煤
        , 公斤标煤
        [tce] = 29.3076e9 energy, tonne(s) of coal equivalent, tce, ton(s) of coal equivalent, tonne(s) of standard coal, ton(s) of standard coal
        , metric ton(s) of standard coal, 吨标准煤, 吨标煤, 吨煤当量
        [ft_i].[lbf_av] = 1.3558179483314004 energy, foot pound, foot pounds, ft. lb(s)., ft. lbf., 英尺磅
        [toe] = 41.868e9 energy, tonne(s) of oil equivalent, toe, ton(s) of oil equivalent, 吨标准油, 吨油当量

        # power: in watts
        W = 1 power, watt(s), 瓦特, 瓦
        mW! = 1e-3 power, milliwatt(s), 毫瓦特, 毫瓦
        uW = 1e-6 power, microwatt(s), μW!, 微瓦
        kW = 1e3 power, kilowatt(s), kws, 千瓦特, 千瓦, ㎾
        MW! = 1e6 power, megawatt(s), 兆瓦特, 兆瓦, ㎿
        GW = 1e9 power, gigawatt(s), 吉瓦特, 吉瓦
        TW = 1e12 power, terawatt(s), 太瓦特, 太瓦
        [HP] = 745.69987158227022 power, horsepower, horsepower, horse power, hp, horsepowers, 英制马力
        [HP_m] = 735.49875 power, metric horsepower, metric horsepower, PS!, 马力, 匹马力, 公制马力
        V.A = 1 apparent power, volt ampere(s), volt amp(s), 伏安
        kV.A = 1e3 apparent power, kilovolt ampere(s), kilovolt amp(s), 千伏安
        MV.A! = 1e6 apparent power, megavolt ampere(s), MVA!, megavolt amp(s), 兆伏安

        # data: in bits
        bit = 1 data, bit(s), 比特, 位元
        kbit = 1e3 data, kilobit(s), kb!, Kb!, 千比特
        Mbit! = 1e6 data, megabit(s), Mb!, 兆比特
        Gbit = 1e9 data, gigabit(s), Gb!, 吉比特, 千兆比特
        Tbit = 1e12 data, terabit(s), Tb!, 太比特
        Pbit = 1e15 data, petabit(s), Pb!, 拍比特
        By = 8 data, byte(s), B, 字节, 位元组, 字元组
        kBy = 8e3 data, kilobyte(s), kB!, KB!, 千字节
        MBy! = 8e6 data, megabyte(s), MB!, 兆字节
        GBy = 8e9 data, gigabyte(s), GB!, gig(s), 吉字节, 千兆字节, 十亿字节
        TBy = 8e12 data, terabyte(s), TB!, 太字节, 万亿字节
        PBy = 8e15 data, petabyte(s), PB!, 拍字节
        EBy = 8e18 data, exabyte(s), EB!, 艾字节
        ZBy = 8000e18 data, zettabyte(s), ZB!, 泽字节
        KiBy = 8192 data, kibibyte(s), KiB
        MiBy = 8388608 data, mebibyte(s), MiB
        GiBy = 8589934592 data, gibibyte(s), GiB
        TiBy = 8796093022208 data, tebibyte(s), TiB
        PiBy = 9007199254740992 data, pebibyte(s), PiB
        Kibit = 1024 data, kibibit(s), Kib!
        Mibit = 1048576 data, mebibit(s), Mib!
        Gibit = 1073741824 data, gibibit(s), Gib!
        bit/s = 1 data/time, bit(s) per second, bps
        kbit/s = 1e3 data/time, kilobit(s) per second, kbps
        Mbit/s = 1e6 data/time, megabit(s) per second, Mbps!, mbps!
        Gbit/s = 1e9 data/time, gigabit(s) per second, Gbps!, gbps!
        Tbit/s = 1e12 data/time, terabit(s) per second, Tbps!

        # angle: in degrees; radians convert to them by π and so not exactly
        deg = 1 angle, degree(s), deg., degs., °, 度, 角度
        ' = 1/60 angle, arcminute(s), arc minute(s), minute(s) of arc, arcmin, 角分
        '' = 1/3600 angle, arcsecond(s), arc second(s), second(s) of arc, arcsec, 角秒
        gon = 0.9 angle, gradian(s), gon(s)
        rad = 1 angle in radians, radian(s), rads, 弧度
        mrad = 1e-3 angle in radians, milliradian(s), 毫弧度

        # temperature: in kelvins
        K = 1 temperature, kelvin(s), degree(s) kelvin, deg. kelvin, degree(s) k, deg. k, ° k, 开尔文, 开氏度, 开, degree(s)?, deg.?
        Cel = 1 temperature +273.15, degree(s) Celsius, celsius, degree(s) c, deg. c, deg. celsius, degree(s) centigrade, deg. centigrade, centigrade, ° c, ℃
        , C!, ° celsius, 摄氏度, 摄氏^, 摄氏温度^, 度摄氏, 度?, °?, degree(s)?, deg.?
        [degF] = 5/9 temperature +459.67, degree(s) Fahrenheit, fahrenheit, degree(s) f, deg. f, deg. fahrenheit, ° f, ℉, F!, ° fahrenheit, 华氏度, 华氏^, 华氏温度^
        , 度华氏, 度?, °?, degree(s)?, deg.?

        [degR] = 5/9 temperature, degree(s) Rankine, rankine, deg. rankine, ° r, ° rankine, 兰氏度

        # pressure: in pascals
        Pa! = 1 pressure, pascal(s), pa!, PA!, 帕斯卡, 帕
        mPa! = 1e-3 pressure, millipascal(s), 毫帕
        hPa = 100 pressure, hectopascal(s), 百帕斯卡, 百帕
        kPa = 1e3 pressure, kilopascal(s), 千帕斯卡, 千帕
        MPa! = 1e6 pressure, megapascal(s), MPA!, 兆帕斯卡, 兆帕
        GPa = 1e9 pressure, gigapascal(s), 吉帕斯卡, 吉帕
        bar = 1e5 pressure, bar(s), 巴
        mbar! = 100 pressure, millibar(s), 毫巴
        atm = 101325 pressure, atmosphere(s), standard atmosphere(s), atm(s)., 大气压, 个大气压, 标准大气压, 个标准大气压
        mm[Hg] = 133.322387415 pressure, millimetre(s) of mercury, millimeter(s) of mercury, mmhg, mm hg, torr, 毫米汞柱, 毫米水银柱
        [in_i'Hg] = 3386.388640341 pressure, inch(es) of mercury, inhg, in. hg, 英寸汞柱
        [psi] = 4.4482216152605/0.00064516 pressure, pound(s) per square inch, psi, p.s.i., lb(s)/in2, lb(s). per square inch, 磅每平方英寸, 磅/平方英寸

        # force: in newtons
        N = 1 force, newton(s), 牛顿, 牛
        mN! = 1e-3 force, millinewton(s), 毫牛
        kN = 1e3 force, kilonewton(s), 千牛顿, 千牛
        MN! = 1e6 force, meganewton(s), 兆牛顿, 兆牛
        dyn = 1e-5 force, dyne(s), 达因
        kgf = 9.80665 force, kilogram(s) force, kilogram forces, kilopond(s), 公斤力, 千克力
        [lbf_av] = 4.4482216152605 force, pound(s) force, pound forces, lbf, 磅力
        N.m! = 1 torque, newton metre(s), newton meter(s), 牛.米, 牛顿.米
        [lbf_av].[ft_i] = 1.3558179483314004 torque, pound foot, pound feet, lb. ft., lbf. ft., 磅英尺

        # electricity
        V = 1 voltage, volt(s), v, 伏特, 伏
        mV! = 1e-3 voltage, millivolt(s), 毫伏特, 毫伏
        kV = 1e3 voltage, kilovolt(s), 千伏特, 千伏
        MV! = 1e6 voltage, megavolt(s), 兆伏特, 兆伏
        A = 1 current, ampere(s), amp(s)., ampère(s), 安培, 安
        mA! = 1e-3 current, milliampere(s), milliamp(s)., 毫安培, 毫安
        uA = 1e-6 current, microampere(s), microamp(s)., μA!, 微安培, 微安
        kA = 1e3 current, kiloampere(s), kiloamp(s)., 千安培, 千安
        A.h = 1 charge, ampere hour(s), amp hour(s), 安.时, 安培小时, 安培时
        mA.h! = 1e-3 charge, milliampere hour(s), milliamp hour(s), 毫安.时, 毫安小时
        Ohm = 1 resistance, ohm(s), Ω, 欧姆, 欧
        kOhm = 1e3 resistance, kilohm(s), kΩ, 千欧姆, 千欧
        MOhm! = 1e6 resistance, megohm(s), megaohm(s), MΩ!, Mohm!, 兆欧姆, 兆欧

        # others that figures are stated in
        L/100km = 1e-8 volume/length, litre(s) per 100 kilometres, litre(s) per 100 kilometers, liter(s) per 100 kilometers, liter(s) per 100 kilometres
        , litre(s) per 100 km, liter(s) per 100 km, 升/百公里, 升每百公里, 升/100公里
        kW.h/100km = 36 energy/length, kilowatt hour(s) per 100 kilometres, kilowatt hour(s) per 100 kilometers, kilowatt hour(s) per 100 km
        , kwh per 100 km, 千瓦时/百公里, 千瓦时每百公里, 千瓦时/100公里, 度/百公里, 度电/百公里
        dB = 1 sound level, decibel(s), db, 分贝
        cd! = 1 luminous intensity, candela(s), 坎德拉
        lm = 1 luminous flux, lumen(s), 流明
        lx = 1 illuminance, lux, lux, 勒克斯
        mol = 1 amount, mole(s), mol(s), 摩尔
        mmol! = 1e-3 amount, millimole(s), 毫摩尔
        umol = 1e-6 amount, micromole(s), μmol!, 微摩尔
        Sv = 1 dose, sievert(s), 希沃特, 希
        mSv! = 1e-3 dose, millisievert(s), 毫希沃特, 毫希
        uSv! = 1e-6 dose, microsievert(s), μSv!, 微希沃特, 微希
        [teu] = 1 containers, twenty foot equivalent unit(s), teu(s), standard container(s), 标准箱, 标箱, 个标准箱, 个标箱, 国际标准箱
        """u8;
}
