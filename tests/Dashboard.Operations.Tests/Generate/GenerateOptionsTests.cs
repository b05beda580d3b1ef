using Dashboard.Domain.Text;
using Dashboard.Operations.Generate;
using NodaTime;

namespace Dashboard.Operations.Tests.Generate;

public sealed class GenerateOptionsTests
{
    [Fact]
    public void FirstDay_DefaultRecord_IsTheFirstOfTheMonthTwentySevenMonthsBack() =>
        Assert.Equal(new LocalDate(2024, 8, 1), GenerateOptions.Default.FirstDay);

    [Fact]
    public void FirstDay_OneMonthEndingInItsMiddle_IsTheFirstOfThatMonth() =>
        Assert.Equal(new LocalDate(2026, 2, 1), new GenerateOptions(1, new LocalDate(2026, 2, 10), 1, 10).FirstDay);

    [Theory]
    [InlineData(0, 3000)]
    [InlineData(1201, 3000)]
    [InlineData(27, 0)]
    [InlineData(27, 10_000_001)]
    public void Constructor_NumberOutOfRange_SaysWhichInBothLanguages(int months, int tweets)
    {
        var fault = Assert.Throws<FaultException>(() => new GenerateOptions(1, new LocalDate(2026, 10, 31), months, tweets));

        Assert.Contains("must be from 1 to", fault.Reason.English, StringComparison.Ordinal);
        Assert.Contains("doit être compris entre 1 et", fault.Reason.French, StringComparison.Ordinal);
    }
}
