namespace Etdz.Generator.Values;

/// <summary>The words around a numeral that say something of it, as data: most are a <see cref="Hedge"/> by themselves, the others make one together.</summary>
/// <remarks>A word added here needs its row in the test of the table of bounds.</remarks>
internal static class HedgeWords
{
    /// <summary>Turns a comparative: no more than is at most.</summary>
    public const byte Negation = 128;

    /// <summary>Takes the end in: or equal to. Alone it says nothing.</summary>
    public const byte Equality = 129;

    /// <summary>Says nothing behind a hedge.</summary>
    public const byte Filler = 130;

    /// <summary>A comparative that needs "than", or an equality with it: more, greater.</summary>
    public const byte OpenGreater = 131;
    public const byte OpenSmaller = 132;

    /// <summary>Says nothing of the numeral.</summary>
    public const byte Neutral = 133;

    /// <summary>Says nothing, alone or behind a hedge.</summary>
    public const byte NeutralFiller = 134;

    public static readonly Lexicon Before = new(
        ((byte)Hedge.About, "约|大约|约莫|约略|约合|大概|大致|大体|估计|估算|差不多|~|≈|∼|about|around|some|roughly|approximately|approx|approx.|circa|ca.|c.|estimated|an estimated"
            + "|estimated at|in the region of|in the neighborhood of|in the neighbourhood of|on the order of|in the order of|more or less|somewhere around|just about"),
        ((byte)Hedge.Near, "近|将近|接近|几乎|几近|逼近|直逼|贴近|靠近|临近|近乎|快|快到|快要|快要到|将达|将到|nearly|almost|near|nearing|approaching|close to|not quite|just under|just below"
            + "|just short of|just shy of|shy of|virtually|practically|all but"
            + "|a little under|a little less than|a little below|slightly under|slightly less than|slightly below|just less than|just fewer than|a bit under|a bit less than"),
        ((byte)Hedge.Over, "超|超过|超出|超越|超逾|逾|突破|破|冲破|过|大于|多于|高于|长于|重于|大过|多过|高过|胜过|高出|多出|不止|不只|不仅|>"
            + "|more than|greater than|larger than|bigger than|higher than|longer than|older than|heavier than|taller than|over|above|beyond|past"
            + "|exceed|exceeds|exceeded|exceeding|surpass|surpasses|surpassed|surpassing|in excess of|upwards of|upward of|topping|topped|north of"
            + "|well over|well above|far above|far more than|much more than|just over|just above|just past|just more than|a little over|a little more than|little more than|little over"
            + "|slightly over|slightly above|slightly more than|somewhat over|somewhat more than|a bit over|a bit more than|a bit above"),
        ((byte)Hedge.AtLeast, "至少|最少|最低|最小|起码|不下|不下于|不亚于|满|年满|下限|≥|≧|>=|> =|=>|⩾|at least|at the least|at the very least|minimum|minimum of|a minimum of|at a minimum|min|min.|no under"),
        ((byte)Hedge.Under, "不到|不足|不满|未满|不及|未到|未达|未及|没到|没达到|小于|少于|低于|短于|轻于|小过|少过|低过|<"
            + "|less than|fewer than|smaller than|lower than|shorter than|younger than|lighter than|under|below|beneath|short of|well under|well below|far below|far less than|far fewer than"
            + "|much less than"),
        ((byte)Hedge.AtMost, "至多|最多|最高|最大|顶多|上限|封顶|≤|≦|<=|< =|=<|⩽|at most|at the most|at the very most|up to|maximum|maximum of|a maximum of|at a maximum|max|max.|within"),
        (Negation, "不|不得|不能|不应|不会|不可|不许|没|没有|未|并未|并不|no|not|never|does not|do not|did not|doesn't|don't|didn't|must not|may not|can not|cannot|should not|shall not"),
        (Equality, "等于|或等于|或者等于|和等于|及等于|等于或|等于或者|或=|=|or equal to|or equals|or equal|or equal than|or equals to|equal to or|equal or|equals or|equal to|equals|equal"),
        (Filler, "了|有|是|到|在|于"),
        (NeutralFiller, "为|达|达到"),
        (OpenGreater, "more|greater|larger|bigger|higher"),
        (OpenSmaller, "less|fewer|smaller|lower"),
        (Neutral, "共|共计|共有|共达|总共|总共有|总计|一共|一共有|合计|累计|累计达|高达|多达|长达|重达|深达|宽达|已|已经|已有|已达|已达到|仅|仅仅|仅有|仅为|只|只有|才|正好|恰好|刚好|恰恰|整整|足足|足有|足足有|折合|合"
            + "|相当于|远|远远|还|尚|a total of|total of|totaling|totalling|altogether|amounting to|reaching|reached|as much as|as many as|as high as|as long as|as large as|equivalent to|is equal to|only|just|exactly|precisely|a full|a mere|a record"));

    public static readonly Lexicon After = new(
        ((byte)Hedge.More, "余|多|+|有余|出头|挂零|odd|-odd|-plus|plus|-some|and some|and then some|and change"),
        ((byte)Hedge.About, "左右|上下|前后|附近|or so|or thereabouts|give or take|more or less|approximately|approx|approx.|ish|-ish"),
        ((byte)Hedge.AtLeast, "以上|及以上|或以上|或者以上|和以上|及其以上|之上|及之上|或之上|(含)以上|以上(含)|起|或更多|或者更多|及更多|和更多|甚至更多|乃至更多|或更高|或者更高|及更高|或更大|或者更大|及更大|或更长"
            + "|或者更长|或多于|或大于|或高于|或超过|or more|or greater|or above|or over|or higher|or larger|or bigger|or longer|or older|or better|or up|or upwards|or beyond"
            + "|and more|and greater|and above|and over|and higher|and larger|and bigger|and longer|and older|and up|and upward|and upwards|and beyond|at least|at minimum|at a minimum|minimum"),
        ((byte)Hedge.Under, "不到|不足"),
        ((byte)Hedge.AtMost, "以下|及以下|或以下|或者以下|和以下|及其以下|之下|及之下|或之下|(含)以下|以下(含)|以内|之内|内|或更少|或者更少|及更少|和更少|或更低|或者更低|及更低|或更小|或者更小|及更小|或更短|或者更短"
            + "|或少于|或小于|或低于|or less|or fewer|or lower|or smaller|or below|or under|or shorter|or younger"
            + "|and less|and fewer|and lower|and smaller|and below|and under|and shorter|and younger|at most|at maximum|at a maximum|maximum|max|tops|封顶"),
        (Neutral, "整|altogether"));

    public static readonly Lexicon Compared = new(
        ((byte)Hedge.Over, "大|更大|多|更多|高|更高|长|更长|重|更重|还多|还大|还高|要大|要多|要高"),
        ((byte)Hedge.Under, "小|更小|少|更少|低|更低|短|更短|轻|更轻|还少|还小|还低|要小|要少|要低"));
}
