using Etdz.Generator.Values;

namespace Etdz.Generator.Emission;

/// <summary>The value of a member, as C# writes it.</summary>
/// <param name="kind">What the member is.</param>
/// <param name="value">The figure; of a date its day's number.</param>
/// <param name="text">The words of a text.</param>
/// <param name="types">What the kinds are in C#.</param>
internal readonly struct Literal(Kind kind, Number value, string? text, MemberTypes types)
{
    private static readonly int LastDay = Day.Number(9999, 12, 31);

    /// <summary>Whether its type can hold it.</summary>
    public bool Exists => kind switch
    {
        Kind.Text => text is not null,
        Kind.Count or Kind.Ordinal => value.TryToInt32(out _),
        Kind.Long => value.TryToInt64(out _),
        Kind.Date or Kind.Month or Kind.Year => value.TryToInt32(out int day) && day >= 0 && day <= LastDay,
        _ => Digits.FitDecimal(value),
    };

    public void Write(CodeWriter writer)
    {
        switch (kind)
        {
            case Kind.Text:
                Literals.Append(writer, text ?? "");
                break;
            case Kind.Count or Kind.Long or Kind.Ordinal:
                Digits.AppendExact(writer, value, 0, '_');
                break;
            case Kind.Date or Kind.Month or Kind.Year:
                WriteDate(writer);
                break;
            default:
                Digits.AppendDecimal(writer, value, '_');
                writer.Append('m');
                break;
        }
    }

    private void WriteDate(CodeWriter writer)
    {
        value.TryToInt32(out int number);
        (int year, int month, int day) = Day.Of(number);
        if (kind == Kind.Year)
        {
            writer.Append(year);
            return;
        }

        writer.Append("new ");
        writer.Append(kind == Kind.Date ? types.Date : types.Month);
        writer.Append('(');
        writer.Append(year);
        writer.Append(", ");
        writer.Append(month);
        if (kind == Kind.Date)
        {
            writer.Append(", ");
            writer.Append(day);
        }

        writer.Append(')');
    }
}
