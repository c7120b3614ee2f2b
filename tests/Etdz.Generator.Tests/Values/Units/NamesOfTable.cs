using Etdz.Generator.Values;

namespace Etdz.Generator.Tests.Values.Units;

/// <summary>A name of the table, as a person writes it, beside its row's unit.</summary>
internal sealed record NameOfTable(string Text, Unit Unit, NameMarks Marks, Number Scale)
{
    public bool Is(NameMarks mark) => (Marks & mark) != 0;
}

/// <summary>The rows of the table, read in order.</summary>
internal static class NamesOfTable
{
    public static Language Chinese { get; } = new(Tongue.Chinese);

    public static Language English { get; } = new(Tongue.English);

    public static Language British { get; } = new(Tongue.English, Region.UnitedKingdom);

    public static int[] Rows { get; } = [.. ReadRows()];

    public static Unit[] Units { get; } = [.. Rows.Select(UnitIndex.UnitOf)];

    public static NameOfTable[] All { get; } = [.. Rows.SelectMany(Of)];

    public static IEnumerable<NameOfTable> Of(int row)
    {
        for (int start = row; start > 0; start = UnitIndex.NextName(start))
        {
            UnitName name = UnitName.Read(start, row);
            yield return Name(name);
            if (name.HasFullForm)
            {
                name.Marks |= NameMarks.Full;
                yield return Name(name);
            }
        }
    }

    /// <summary>The match of a whole text.</summary>
    public static UnitMatch After(string text, Language language, UnitSort sort = UnitSort.Any, Unit? like = null)
    {
        Assert.True(UnitTable.TryMatchAfter(text, language, sort, like, out UnitMatch match), $"'{text}' is no unit");
        Assert.Equal(text.Length, match.Length);
        return match;
    }

    public static Unit Find(string name, Language language)
    {
        Assert.True(UnitTable.TryFind(name, language, out Unit? unit), $"'{name}' is no unit");
        return unit!;
    }

    public static Unit Find(string name) => Find(name, English);

    private static NameOfTable Name(UnitName name) =>
        new(name.ToString(), UnitIndex.UnitOf(name.Row), name.Marks, name.Scale());

    private static IEnumerable<int> ReadRows()
    {
        for (int row = UnitIndex.NextRow(0); row > 0; row = UnitIndex.NextRow(row))
        {
            yield return row;
        }
    }
}
