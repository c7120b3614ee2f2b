namespace Etdz.Generator.Tests.Hosting;

public class GrowthTests
{
    [Fact]
    public void What_takes_the_square_of_its_length_is_found()
    {
        Growth.MustBeInProportion(() => Linear(100_000), () => Linear(Growth.Times * 100_000));
        Assert.ThrowsAny<Exception>(() => Growth.MustBeInProportion(() => Square(1_500), () => Square(Growth.Times * 1_500)));
    }

    private static int Linear(int length)
    {
        int sum = 0;
        for (int i = 0; i < length; i++)
        {
            sum ^= i;
        }

        return sum;
    }

    private static int Square(int length)
    {
        int sum = 0;
        for (int i = 0; i < length; i++)
        {
            sum ^= Linear(i);
        }

        return sum;
    }
}
