namespace Etdz.Generator.Tests.Values.Figures;

/// <summary>Two ends, or two bounds.</summary>
public sealed class RangeTests
{
    [Theory]
    [InlineData("三至五", "range of count 3 [3, 3] to 5 [5, 5]")]
    [InlineData("20 to 30", "range of count 20 [20, 20] to 30 [30, 30]")]
    [InlineData("20 through 30", "range of count 20 [20, 20] to 30 [30, 30]")]
    [InlineData("20-30", "range of count 20 [20, 20] to 30 [30, 30]")]
    [InlineData("20～30", "range of count 20 [20, 20] to 30 [30, 30]")]
    [InlineData("20—30", "range of count 20 [20, 20] to 30 [30, 30]")]
    [InlineData("-10--5", "range of count -10 [-10, -10] to -5 [-5, -5]")]
    [InlineData("between 20 and 30", "range of count 20 [20, 20] to 30 [30, 30]")]
    [InlineData("from 20 to 30", "range of count 20 [20, 20] to 30 [30, 30]")]
    [InlineData("从20到30", "range of count 20 [20, 20] to 30 [30, 30]")]
    [InlineData("20与30之间", "range of count 20 [20, 20] to 30 [30, 30]")]
    [InlineData("20和30间", "range of count 20 [20, 20] to 30 [30, 30]")]
    [InlineData("20到30之间", "range of count 20 [20, 20] to 30 [30, 30]")]
    [InlineData("位于20与30之间", "range of count 20 [20, 20] to 30 [30, 30]")]
    [InlineData("介于20到30之间", "range of count 20 [20, 20] to 30 [30, 30]")]
    [InlineData("一千到一千五百", "range of count 1000 [1000, 1000] to 1500 [1500, 1500]")]
    [InlineData("5k-20k", "range of count 5000 [4500, 5500] to 20000 [19500, 20500]")]
    [InlineData("12家至15家", "range of count 12 [12, 12] to 15 [15, 15]")]
    [InlineData("第1-3名", "range of ordinal 1 [1, 1] to 3 [3, 3]")]
    [InlineData("1st to 3rd", "range of ordinal 1 [1, 1] to 3 [3, 3]")]
    [InlineData("from 5 up to 10", "range of count 5 [5, 5] to 10 [10, 10]")]
    [InlineData("三萬至五萬之間", "range of count 30000 [25000, 35000] to 50000 [45000, 55000]")]
    [InlineData("1.5 to 3", "range of number 1.5 [1.45, 1.55] to 3 [3, 3]")]
    public void Two_ends_make_a_range(string words, string expected) => Check(words, expected);

    [Theory]
    [InlineData("3至5万", "range of count 30000 [25000, 35000] to 50000 [45000, 55000]")]
    [InlineData("3至5千万", "range of count 30000000 [25000000, 35000000] to 50000000 [45000000, 55000000]")]
    [InlineData("20 to 30 million", "range of count 20000000 [19500000, 20500000] to 30000000 [29500000, 30500000]")]
    [InlineData("三到五百", "range of count 300 [300, 300] to 500 [500, 500]")]
    [InlineData("two to three hundred", "range of count 200 [200, 200] to 300 [300, 300]")]
    [InlineData("10%-15%", "range of ratio 0.1 [0.095, 0.105] to 0.15 [0.145, 0.155]")]
    [InlineData("10-15%", "range of ratio 0.1 [0.095, 0.105] to 0.15 [0.145, 0.155]")]
    [InlineData("10 to 15 percent", "range of ratio 0.1 [0.095, 0.105] to 0.15 [0.145, 0.155]")]
    [InlineData("三到五成", "range of ratio 0.3 [0.25, 0.35] to 0.5 [0.45, 0.55]")]
    [InlineData("百分之三到五", "range of ratio 0.03 [0.025, 0.035] to 0.05 [0.045, 0.055]")]
    [InlineData("约20到30", "range of count 20 [18, 22] to 30 [27, 33]")]
    [InlineData("20到30左右", "range of count 20 [18, 22] to 30 [27, 33]")]
    public void What_stands_at_one_end_belongs_to_both(string words, string expected) => Check(words, expected);

    [Theory]
    [InlineData("5000至1万", "range of count 5000 [5000, 5000] to 10000 [5000, 15000]")]
    [InlineData("1到1万", "range of count 1 [1, 1] to 10000 [5000, 15000]")]
    [InlineData("三千到五万", "range of count 3000 [3000, 3000] to 50000 [45000, 55000]")]
    public void A_scale_is_not_lent_where_the_ends_would_swap(string words, string expected) => Check(words, expected);

    [Theory]
    [InlineData("大于10小于20", "range of count 10 (10, ∞) to 20 (-∞, 20)")]
    [InlineData("大于10，小于20", "range of count 10 (10, ∞) to 20 (-∞, 20)")]
    [InlineData("大于10且小于20", "range of count 10 (10, ∞) to 20 (-∞, 20)")]
    [InlineData("大于等于0并小于230.3964", "range of number 0 [0, ∞) to 230.3964 (-∞, 230.3964)")]
    [InlineData("不大于50不小于20", "range of count 20 [20, ∞) to 50 (-∞, 50]")]
    [InlineData("20以上50以下", "range of count 20 [20, ∞) to 50 (-∞, 50]")]
    [InlineData("at most 100 and at least 20", "range of count 20 [20, ∞) to 100 (-∞, 100]")]
    [InlineData("no more than 50 and no less than 20", "range of count 20 [20, ∞) to 50 (-∞, 50]")]
    [InlineData("greater than 100 and smaller than 300", "range of count 100 (100, ∞) to 300 (-∞, 300)")]
    [InlineData("more than 5 and up to 10", "range of count 5 (5, ∞) to 10 (-∞, 10]")]
    [InlineData("10 or more but less than 20", "range of count 10 [10, ∞) to 20 (-∞, 20)")]
    [InlineData("≥10且≤20", "range of count 10 [10, ∞) to 20 (-∞, 20]")]
    [InlineData("比10大而比20小", "range of count 10 (10, ∞) to 20 (-∞, 20)")]
    [InlineData("over 10, under 20", "range of count 10 (10, ∞) to 20 (-∞, 20)")]
    [InlineData("between more than 5 and less than 10", "range of count 5 (5, ∞) to 10 (-∞, 10)")]
    public void Two_bounds_make_a_range_in_either_order(string words, string expected) => Check(words, expected);

    [Theory]
    [InlineData("20-10", "ETDZ0315 at '20-10'")]
    [InlineData("大于20小于10", "ETDZ0315 at '大于20小于10'")]
    [InlineData("大于10大于20", "ETDZ0317 at '大于10大于20'")]
    [InlineData("3家到5%", "ETDZ0316 at '3家到5%'")]
    [InlineData("10和20", "ETDZ0301 at '和20'")]
    [InlineData("从20", "ETDZ0301 at '从'")]
    public void Ends_that_do_not_go_together_are_an_error(string words, string expected) => Check(words, expected);

    private static void Check(string words, string expected) => Assert.Equal(expected, Notation.Read(words));
}
