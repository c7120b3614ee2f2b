namespace Etdz.Generator.Values;

/// <summary>Reads the hedges before and after a numeral.</summary>
/// <remarks><code>
/// before     = (hedge | comparison)+ ;
/// hedge      = ("约" | "近" | "about" | "nearly" | "at least" | "≥" …) equal? filler? ;
/// comparison = (equal "or")? negation? comparative ("or"? equal)? filler? ;     (* 等于或大于, no more than, bigger or equal than *)
/// filler     = "了" | "有" | "为" | "达" … ;
/// compared   = "比" numeral "更"? ("大" | "小" | "多" | "少" …) ;
/// after      = ("以上" | "或更多" | "or more" | "左右" | "or so" | "多" | "and change" …)+ ;
/// </code></remarks>
internal static class HedgeReader
{
    private const byte Negation = 128;
    private const byte Equality = 129;
    private const byte Filler = 130;

    /// <summary>A comparative that needs "than", or an equality with it: more, greater.</summary>
    private const byte OpenGreater = 131;
    private const byte OpenSmaller = 132;

    private static readonly Lexicon Before = new(
        ((byte)Hedge.About, "约|大约|约莫|约略|大概|大致|大体|估计|估算|差不多|~|≈|∼|about|around|some|roughly|approximately|approx|approx.|circa|ca.|c.|estimated|an estimated"
            + "|in the region of|in the neighborhood of|in the neighbourhood of|on the order of|in the order of|more or less|somewhere around|just about"),
        ((byte)Hedge.Near, "近|将近|接近|几乎|几近|逼近|贴近|靠近|临近|近乎|nearly|almost|near|nearing|approaching|close to|not quite|just under|just below|just short of|just shy of|shy of"
            + "|a little under|a little less than|a little below|slightly under|slightly less than|slightly below|just less than|just fewer than"),
        ((byte)Hedge.Over, "超|超过|超出|超越|逾|突破|破|冲破|过|大于|多于|高于|长于|重于|大过|多过|高过|胜过|不止|不只|>"
            + "|more than|greater than|larger than|bigger than|higher than|longer than|older than|heavier than|taller than|over|above|beyond|past"
            + "|exceed|exceeds|exceeded|exceeding|surpass|surpasses|surpassed|surpassing|in excess of|upwards of|upward of|topping"
            + "|well over|well above|just over|just above|just more than|a little over|a little more than|slightly over|slightly above|slightly more than"),
        ((byte)Hedge.AtLeast, "至少|最少|最低|最小|起码|不下|不下于|不亚于|≥|≧|>=|> =|=>|⩾|at least|at the least|minimum|minimum of|a minimum of|min|min.|no under"),
        ((byte)Hedge.Under, "不到|不足|不满|未满|不及|未到|未达|未及|小于|少于|低于|短于|轻于|小过|少过|低过|<"
            + "|less than|fewer than|smaller than|lower than|shorter than|younger than|lighter than|under|below|beneath|short of"),
        ((byte)Hedge.AtMost, "至多|最多|最高|最大|顶多|≤|≦|<=|< =|=<|⩽|at most|at the most|up to|maximum|maximum of|a maximum of|max|max.|within|as much as|as many as"),
        (Negation, "不|不得|不能|不应|不会|不可|不许|没|没有|未|并未|并不|no|not|never|does not|do not|did not|doesn't|don't|didn't|must not|may not|can not|cannot|should not|shall not"),
        (Equality, "等于|或等于|或者等于|和等于|及等于|等于或|等于或者|或=|=|or equal to|or equals|or equal|or equal than|or equals to|equal to or|equal or|equals or|equal to"),
        (Filler, "了|有|为|是|达|达到|到|在|于"),
        (OpenGreater, "more|greater|larger|bigger|higher"),
        (OpenSmaller, "less|fewer|smaller|lower"));

    private static readonly Lexicon After = new(
        ((byte)Hedge.More, "余|多|有余|出头|挂零|odd|-odd|-plus|plus|-some|and some|and then some|and change"),
        ((byte)Hedge.About, "左右|上下|前后|附近|or so|or thereabouts|give or take|more or less|approximately|approx|approx."),
        ((byte)Hedge.AtLeast, "以上|及以上|或以上|或者以上|和以上|及其以上|之上|及之上|或之上|(含)以上|以上(含)|起|或更多|或者更多|及更多|和更多|或更高|或者更高|及更高|或更大|或者更大|及更大|或更长|或者更长"
            + "|或多于|或大于|或高于|或超过|or more|or greater|or above|or over|or higher|or larger|or bigger|or longer|or older|or better|or up|or upwards|or beyond"
            + "|and more|and greater|and above|and over|and higher|and larger|and bigger|and longer|and older|and up|and upward|and upwards|and beyond|at least|at minimum|at a minimum|minimum"),
        ((byte)Hedge.AtMost, "以下|及以下|或以下|或者以下|和以下|及其以下|之下|及之下|或之下|(含)以下|以下(含)|以内|之内|内|或更少|或者更少|及更少|和更少|或更低|或者更低|及更低|或更小|或者更小|及更小|或更短|或者更短"
            + "|或少于|或小于|或低于|or less|or fewer|or lower|or smaller|or below|or under|or shorter|or younger"
            + "|and less|and fewer|and lower|and smaller|and below|and under|and shorter|and younger|at most|at maximum|at a maximum|maximum|max|tops"));

    private static readonly Lexicon Compared = new(
        ((byte)Hedge.Over, "大|更大|多|更多|高|更高|长|更长|重|更重|还多|还大|还高|要大|要多|要高"),
        ((byte)Hedge.Under, "小|更小|少|更少|低|更低|短|更短|轻|更轻|还少|还小|还低|要小|要少|要低"));

    private static readonly Lexicon Than = new((1, "than|to"));

    /// <summary>Takes the hedges after a numeral, its unit or its counter.</summary>
    public static Hedge TakeAfter(ref WordCursor cursor)
    {
        Hedge all = Hedge.None;
        for (int start = cursor.At; !cursor.IsAtEnd && After.TryTake(ref cursor, out byte hedge); start = cursor.At)
        {
            if ((all & (Hedge)hedge) != 0 || BeginsAnother(cursor, start))
            {
                cursor.At = start;
                break;
            }

            all |= (Hedge)hedge;
        }

        return all;
    }

    /// <summary>Takes the comparative that closes 比 (比10大); none where there is none.</summary>
    public static Hedge TakeCompared(ref WordCursor cursor) => Compared.TryTake(ref cursor, out byte hedge) ? (Hedge)hedge : Hedge.None;

    // "and smaller than", "and up to" and "at most 20" are of another bound that follows.
    private static bool BeginsAnother(in WordCursor after, int start)
    {
        if (after.Next != ' ')
        {
            return false;
        }

        int next = after.AfterBlanks();
        return Than.TryMatch(after.Folded.Slice(next), out _, out _)
            || (WordFolding.IsDigit(after.CharAt(next)) && Before.TryMatch(after.Folded.Slice(WordFolding.SkipBlanks(after.Folded, start)), out _, out _));
    }

    /// <summary>Takes the hedges at the cursor; the cursor stays where there are none.</summary>
    public static Hedge TakeBefore(ref WordCursor cursor)
    {
        Hedge all = Hedge.None;
        while (!WordFolding.IsDigit(cursor.Next) && TryTakeOne(ref cursor, out Hedge hedge))
        {
            if ((all & hedge) == hedge)
            {
                break;
            }

            all |= hedge;
        }

        return all;
    }

    private static bool TryTakeOne(ref WordCursor cursor, out Hedge hedge)
    {
        hedge = Hedge.None;
        int start = cursor.At;
        bool negated = false;
        bool equal = false;
        bool open = false;
        int end = start;
        while (Before.TryTake(ref cursor, out byte role))
        {
            if (role == Equality)
            {
                equal = true;
                open = false;
            }
            else if (role == Filler)
            {
                if (hedge == Hedge.None)
                {
                    break;
                }
            }
            else if (hedge != Hedge.None)
            {
                break;
            }
            else if (role == Negation)
            {
                if (negated)
                {
                    break;
                }

                negated = true;
            }
            else
            {
                open = role is OpenGreater or OpenSmaller && !equal;
                hedge = role switch
                {
                    OpenGreater => Hedge.Over,
                    OpenSmaller => Hedge.Under,
                    _ => (Hedge)role,
                };
            }

            end = cursor.At;
        }

        cursor.At = end;
        if (hedge == Hedge.None || open || (negated && (hedge & (Hedge.Over | Hedge.Under)) == 0))
        {
            cursor.At = start;
            return false;
        }

        // Not more than is at most; or equal takes the end in.
        bool closed = equal ^ negated;
        hedge = hedge switch
        {
            Hedge.Over => negated ? Hedge.AtMost : closed ? Hedge.AtLeast : Hedge.Over,
            Hedge.Under => negated ? Hedge.AtLeast : closed ? Hedge.AtMost : Hedge.Under,
            _ => hedge,
        };
        return true;
    }
}
