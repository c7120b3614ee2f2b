using System.Text;

namespace Etdz.Generator.Tests.Fuzz;

/// <summary>
/// Inputs by number: each follows from its number alone, so that a number is all it takes to see a failure again. Most are pieces of the seeds with a few
/// mutations that know the language's structure; some are pieces strung together, some raw code units.
/// </summary>
internal static class Mutations
{
    private const string Marks = "[]{}=\n\" ";

    public static string Input(long number)
    {
        var dice = new Dice(number);
        return dice.Below(20) switch
        {
            0 => CodeUnits(dice),
            1 or 2 => Strung(dice),
            _ => Mutated(dice),
        };
    }

    private static string CodeUnits(Dice dice)
    {
        char[] units = new char[dice.Below(120)];
        for (int i = 0; i < units.Length; i++)
        {
            units[i] = dice.Below(4) switch
            {
                0 => (char)dice.Below(0x10000),
                1 => Marks[dice.Below(Marks.Length)],
                _ => (char)dice.Below(0x80),
            };
        }

        return new(units);
    }

    private static string Strung(Dice dice)
    {
        var text = new StringBuilder();
        for (int i = dice.Below(40); i >= 0; i--)
        {
            text.Append(dice.Of(Material.Pieces));
        }

        return text.ToString();
    }

    private static string Mutated(Dice dice)
    {
        string document = dice.Of(Material.Documents);
        string text = dice.Below(8) == 0 ? document : Blocks(dice, document);
        for (int i = dice.Below(6); i >= 0; i--)
        {
            text = Mutate(dice, text);
        }

        return text;
    }

    // A few paragraphs, with the front matter or without.
    private static string Blocks(Dice dice, string document)
    {
        string[] blocks = document.Split("\n\n");
        int start = dice.Below(blocks.Length);
        string some = string.Join("\n\n", blocks.Skip(start).Take(1 + dice.Below(3)));
        return start > 0 && dice.Below(2) == 0 && blocks[0].StartsWith("---", StringComparison.Ordinal) ? blocks[0] + "\n\n" + some : some;
    }

    private static string Mutate(Dice dice, string text)
    {
        int at = Place(dice, text);
        int end = Math.Min(text.Length, at + dice.Below(24));
        switch (dice.Below(14))
        {
            case 0:
                return text.Remove(at, end - at);
            case 1:
                return text.Insert(Place(dice, text), text[at..end]);
            case 2:
                string other = dice.Of(Material.Documents);
                int from = Place(dice, other);
                return text.Insert(at, other.Substring(from, Math.Min(other.Length - from, dice.Below(80))));
            case 3 or 4 or 5:
                return text.Insert(at, dice.Of(Material.Pieces));
            case 6:
                return text.Remove(at, end - at).Insert(at, dice.Of(Material.Pieces));
            case 7:
                return SwapAttributes(dice, text, at);
            case 8:
                return CopySpan(dice, text, at);
            case 9:
                return text.Insert(at, ((char)dice.Below(0x10000)).ToString());
            case 10:
                return ChangeDigit(dice, text, at);
            case 11:
                return SwapLines(dice, text);
            case 12:
                return text.Insert(at, string.Concat(Enumerable.Repeat(dice.Of(Material.Pieces), dice.Below(70))));
            default:
                return AddAttribute(dice, text, at);
        }
    }

    // Any place, or one beside a mark of the language.
    private static int Place(Dice dice, string text)
    {
        int at = dice.Below(text.Length + 1);
        int mark = dice.Below(3) == 0 ? -1 : text.IndexOfAny([.. Marks], at);
        return mark < 0 ? at : mark + dice.Below(2);
    }

    private static string SwapAttributes(Dice dice, string text, int at)
    {
        int open = text.IndexOf("]{", at, StringComparison.Ordinal);
        int close = open < 0 ? -1 : text.IndexOf('}', open);
        if (close < 0)
        {
            return text;
        }

        string[] attributes = text[(open + 2)..close].Split(' ');
        int left = dice.Below(attributes.Length);
        int right = dice.Below(attributes.Length);
        (attributes[left], attributes[right]) = (attributes[right], attributes[left]);
        return text[..(open + 2)] + string.Join(' ', attributes) + text[close..];
    }

    private static string CopySpan(Dice dice, string text, int at)
    {
        int open = text.IndexOf('[', at);
        int close = open < 0 ? -1 : text.IndexOf('}', open);
        return close < 0 ? text : text.Insert(Place(dice, text), text[open..(close + 1)]);
    }

    private static string AddAttribute(Dice dice, string text, int at)
    {
        int close = text.IndexOf('}', at);
        return close < 0 ? text : text.Insert(close, dice.Of(Material.Pieces));
    }

    private static string ChangeDigit(Dice dice, string text, int at)
    {
        while (at < text.Length && !char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at == text.Length ? text : text[..at] + (char)('0' + dice.Below(10)) + text[(at + 1)..];
    }

    private static string SwapLines(Dice dice, string text)
    {
        string[] lines = text.Split('\n');
        int left = dice.Below(lines.Length);
        int right = dice.Below(lines.Length);
        (lines[left], lines[right]) = (lines[right], lines[left]);
        return string.Join('\n', lines);
    }
}
