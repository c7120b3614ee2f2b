using Etdz.Generator.Emission;
using Etdz.Generator.Model;
using Etdz.Generator.Values;
using Etdz.Tool.Documents;

namespace Etdz.Tool.View.Parts;

/// <summary>A value and how closely it is known, in plain Chinese: 10.1万亿元（10.05万亿至10.15万亿）. What <see cref="Wording"/> is in English.</summary>
internal static class ChineseWords
{
    private static readonly Dictionary<string, string> UnitNames = new(StringComparer.Ordinal)
    {
        ["CNY"] = "元",
        ["USD"] = "美元",
        ["EUR"] = "欧元",
        ["JPY"] = "日元",
        ["GBP"] = "英镑",
        ["HKD"] = "港元",
        ["km2"] = "平方公里",
        ["m2"] = "平方米",
        ["har"] = "公顷",
        ["km"] = "公里",
        ["m"] = "米",
        ["h"] = "小时",
        ["min"] = "分钟",
        ["s"] = "秒",
        ["d"] = "天",
        ["mo"] = "个月",
        ["a"] = "年",
        ["t"] = "吨",
        ["kg"] = "千克",
        ["Cel"] = "℃",
    };

    public static string Of(Fact fact)
    {
        if (fact.Text is { } text)
        {
            return text;
        }

        string unit = UnitOf(fact.Unit);
        return fact.IsRange ? Amount(fact, fact.Value) + "至" + Amount(fact, fact.Max) + unit : Bounded(fact, unit);
    }

    /// <summary>As it stands behind a number: a name at once, a code after a blank.</summary>
    public static string UnitOf(Unit? unit) => unit is null ? "" : UnitNames.GetValueOrDefault(unit.Code, " " + unit.Code);

    public static string KindOf(Kind kind, bool isRange) => (isRange ? "区间：" : "") + kind switch
    {
        Kind.Count => "计数",
        Kind.Long => "大整数",
        Kind.Number => "数",
        Kind.Ratio => "比率",
        Kind.Money => "金额",
        Kind.Measure => "度量",
        Kind.Ordinal => "名次",
        Kind.Date => "日期",
        Kind.Month => "月份",
        Kind.Year => "年份",
        _ => "文字",
    };

    public static string SeverityOf(string severity) => severity switch
    {
        "error" => "错误",
        "warning" => "警告",
        _ => "提示",
    };

    /// <summary>A number of a fact's kind, alone.</summary>
    public static string Amount(Fact fact, Number value)
    {
        if (fact.Kind is Kind.Date or Kind.Month or Kind.Year)
        {
            return FactText.Of(fact, value);
        }

        Number size = value.Abs();
        (int power, string word) = fact.Kind switch
        {
            Kind.Ratio => (-2, "%"),
            Kind.Ordinal => (0, ""),
            _ when size >= Number.PowerOfTen(12) => (12, "万亿"),
            _ when size >= Number.PowerOfTen(8) => (8, "亿"),
            _ when size >= Number.PowerOfTen(4) => (4, "万"),
            _ => (0, ""),
        };
        (power, word) = value.IsDecimal ? (power, word) : (0, "");
        CodeWriter writer = CodeWriter.Rent();
        Digits.AppendExact(writer, value, power, Digits.NoSeparator);
        return (fact.Kind == Kind.Ordinal ? "第" : "") + writer.Finish() + word;
    }

    private static string Bounded(Fact fact, string unit)
    {
        string value = Amount(fact, fact.Value) + unit;
        Interval bound = fact.Bound;
        bool hasLower = bound.LowerEnd != End.None;
        bool hasUpper = bound.UpperEnd != End.None;
        if (fact.Kind is Kind.Date or Kind.Month or Kind.Year)
        {
            return value + Days(fact, bound);
        }

        return (hasLower, hasUpper) switch
        {
            (false, false) => value,
            (true, true) when bound.Lower == bound.Upper => value,
            (true, false) when bound.Lower == fact.Value => (bound.LowerEnd == End.Open ? "多于" : "不少于") + value,
            (false, true) when bound.Upper == fact.Value => (bound.UpperEnd == End.Open ? "少于" : "不多于") + value,
            (true, false) => $"{value}（{(bound.LowerEnd == End.Open ? "多于" : "不少于")}{Amount(fact, bound.Lower)}）",
            (false, true) => $"{value}（{(bound.UpperEnd == End.Open ? "少于" : "不多于")}{Amount(fact, bound.Upper)}）",
            _ => $"{value}（{(bound.LowerEnd == End.Open ? "多于" : "")}{Amount(fact, bound.Lower)}至{(bound.UpperEnd == End.Open ? "不足" : "")}{Amount(fact, bound.Upper)}）",
        };
    }

    private static string Days(Fact fact, Interval bound)
    {
        if (bound.IsBounded)
        {
            return fact.Kind != Kind.Date || bound.Lower == bound.Upper ? "" : $"（{FactText.End(fact, bound.Lower)}至{FactText.End(fact, bound.Upper)}）";
        }

        return bound.LowerEnd != End.None ? $"（{FactText.End(fact, bound.Lower)}起）" : bound.UpperEnd != End.None ? $"（至{FactText.End(fact, bound.Upper)}）" : "";
    }
}
