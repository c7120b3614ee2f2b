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
internal readonly ref struct UnitQuery
{
    public readonly UnitPlace Place;

    /// <summary>A unit of the same dimension as the one that is sought; null where any will do.</summary>
    public readonly Unit? Like;

    /// <summary>A name with one of these marks is not read here.</summary>
    public readonly NameMarks Barred;

    /// <summary>The rank of a name that is of all languages, where nothing is sought.</summary>
    public const int MostOfAny = 8 | 4 | 1;

    private readonly UnitSort _sort;

    /// <summary>Whether no kind of unit is sought.</summary>
    public bool IsOpen => _sort == UnitSort.Any && Like is null;

    public UnitQuery(Language language, UnitPlace place, UnitSort sort, Unit? like)
    {
        Place = place;
        Like = like;
        _sort = sort;
        NameMarks barred = language.Tongue == Tongue.Chinese ? NameMarks.None : NameMarks.Chinese;
        barred |= language.Tongue == Tongue.English ? NameMarks.None : NameMarks.English;
        barred |= language.Tongue == Tongue.English && language.Region == Region.UnitedKingdom ? NameMarks.None : NameMarks.British;
        barred |= place == UnitPlace.Attribute ? NameMarks.None : NameMarks.AttributeOnly;
        Barred = barred | (place != UnitPlace.Attribute && sort == UnitSort.Any && like is null ? NameMarks.Sought : NameMarks.None);
    }

    /// <summary>
    /// How well a row answers: first that it is of the kind sought, then that its letters have the right case, then that the language is its own.
    /// Zero where it does not answer at all.
    /// </summary>
    /// <param name="unit">The row's unit; null where <see cref="Like"/> is.</param>
    public int Rank(NameMarks marks, Likeness likeness, Unit? unit)
    {
        if (likeness == Likeness.ButForCase && (marks & NameMarks.KeepsCase) != 0)
        {
            return 0;
        }

        int fit = Like is not null && unit is not null ? (Like.Equals(unit) ? 3 : Like.ConvertsTo(unit) ? 2 : 0)
            : _sort != UnitSort.Any && (_sort == UnitSort.Money) == ((marks & NameMarks.Currency) != 0) ? 1
            : 0;
        bool isOnlySought = (marks & NameMarks.Sought) != 0;
        if (isOnlySought && fit == 0 && Place != UnitPlace.Attribute)
        {
            return 0;
        }

        int own = (marks & NameMarks.British) != 0 ? 3 : (marks & (NameMarks.Chinese | NameMarks.English)) != 0 ? 2 : 1;
        return (fit << 4) | (isOnlySought ? 0 : 8) | (likeness == Likeness.Exact ? 4 : 0) | own;
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
