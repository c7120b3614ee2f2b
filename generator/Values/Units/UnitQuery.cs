namespace Etdz.Generator.Values;

/// <summary>Where a name stands.</summary>
internal enum UnitPlace : byte
{
    AfterNumeral,
    BeforeNumeral,

    /// <summary>In the attribute <c>unit</c>, where all names are read.</summary>
    Attribute,
}

/// <summary>What decides which row a name means.</summary>
internal readonly ref struct UnitQuery(Language language, UnitPlace place, UnitSort sort, Unit? like)
{
    public readonly UnitPlace Place = place;

    /// <summary>A unit of the same dimension as the one that is sought; null where any will do.</summary>
    public readonly Unit? Like = like;

    /// <summary>
    /// How well a row answers: first that it is of the kind sought, then that its letters have the right case, then that the language is its own.
    /// Zero where it does not answer at all.
    /// </summary>
    /// <param name="unit">The row's unit; null where <see cref="Like"/> is.</param>
    public int Rank(NameMarks marks, Likeness likeness, Unit? unit)
    {
        if ((likeness == Likeness.ButForCase && (marks & NameMarks.KeepsCase) != 0)
            || (Place != UnitPlace.Attribute && (marks & NameMarks.AttributeOnly) != 0)
            || (Place == UnitPlace.BeforeNumeral && (marks & NameMarks.Leads) == 0))
        {
            return 0;
        }

        int own = (marks & (NameMarks.Chinese | NameMarks.English | NameMarks.British)) switch
        {
            NameMarks.None => 1,
            NameMarks.Chinese => language.Tongue == Tongue.Chinese ? 2 : 0,
            NameMarks.English => language.Tongue == Tongue.English ? 2 : 0,
            _ => language.Tongue == Tongue.English && language.Region == Region.UnitedKingdom ? 3 : 0,
        };
        int fit = Like is null || unit is null ? (sort != UnitSort.Any && (sort == UnitSort.Money) == ((marks & NameMarks.Currency) != 0) ? 1 : 0)
            : Like.Equals(unit) ? 3
            : Like.ConvertsTo(unit) ? 2
            : 0;
        bool isOnlySought = (marks & NameMarks.Sought) != 0;
        return own == 0 || (isOnlySought && fit == 0 && Place != UnitPlace.Attribute)
            ? 0
            : (fit << 4) | (isOnlySought ? 0 : 8) | (likeness == Likeness.Exact ? 4 : 0) | own;
    }
}

/// <summary>A name that was found.</summary>
internal readonly struct UnitFinding(UnitName name, int row, int length, int rank)
{
    /// <summary>The row where nothing decides between some.</summary>
    public const int Several = -1;

    public readonly UnitName Name = name;

    public readonly int Row = row;

    /// <summary>How many characters of the text it takes.</summary>
    public readonly int Length = length;

    /// <summary>See <see cref="UnitQuery.Rank"/>; zero where nothing was found.</summary>
    public readonly int Rank = rank;
}
