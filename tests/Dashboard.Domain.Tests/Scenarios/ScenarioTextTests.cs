using CsCheck;
using Dashboard.Domain.Scenarios;

namespace Dashboard.Domain.Tests.Scenarios;

public sealed class ScenarioTextTests
{
    private static readonly string[] Odd = ["legal", "a:b", "50%", "x;y", "%3A", "%253B", "é à", ":"];

    private static readonly Gen<string> Code = Gen.OneOf(Gen.Int[0, Odd.Length - 1].Select(index => Odd[index]), Gen.String[1, 8]).Where(code => code.Trim().Length > 0);

    private static readonly Gen<ScenarioStep> Step = Gen.OneOf(
        Code.Select(code => (ScenarioStep)new RemoveStage(code)),
        Gen.Select(Code, Gen.Int[0, 100_000 * 100]).Select((code, hundredths) => (ScenarioStep)new CapStage(code, hundredths * 36_000L)),
        Gen.Select(Code, Gen.Int[0, 6_000_000]).Select((code, minutes) => (ScenarioStep)new CapStage(code, minutes * 60_000L)),
        Gen.Select(Code, Gen.Int[0, 10_000]).Select((code, factor) => (ScenarioStep)new ScaleStage(code, factor)),
        Gen.Select(Code, Code).Where((one, other) => one != other).Select((one, other) => (ScenarioStep)new RunParallel(one, other)));

    [Fact]
    public void Parse_WhatWasWritten_IsTheSameScenario() =>
        Step.Array[0, Scenario.MostSteps].Select(steps => new Scenario([.. steps])).Sample(scenario =>
        {
            var (read, fault) = ScenarioText.Parse(ScenarioText.Write(scenario));
            Assert.Null(fault);
            Assert.Equal(scenario, read);
            Assert.Equal(scenario.GetHashCode(), read.GetHashCode());
        });

    [Theory]
    [InlineData("remove:legal", "remove:legal")]
    [InlineData("cap:legal:4h;cap:head:90m;cap:x:20m", "cap:legal:4h;cap:head:1.5h;cap:x:20m")]
    [InlineData("scale:legal:0.50", "scale:legal:0.5")]
    [InlineData("parallel:a%3ab:c", "parallel:a%3Ab:c")]
    [InlineData("", "")]
    public void Write_WhatWasRead_IsTheShortestWay(string text, string written)
    {
        var (scenario, fault) = ScenarioText.Parse(text);
        Assert.Null(fault);
        Assert.Equal(written, ScenarioText.Write(scenario));
    }

    [Theory]
    [InlineData("remove")]
    [InlineData("remove:")]
    [InlineData("remove: ")]
    [InlineData("remove:between stages")]
    [InlineData("Remove:legal")]
    [InlineData("remove:legal:1h")]
    [InlineData("skip:legal")]
    [InlineData("cap:legal")]
    [InlineData("cap:legal:4")]
    [InlineData("cap:legal:4d")]
    [InlineData("cap:legal:-4h")]
    [InlineData("cap:legal:4,5h")]
    [InlineData("cap:legal:0.001h")]
    [InlineData("cap:legal:0.5m")]
    [InlineData("cap:legal:100001h")]
    [InlineData("cap:legal:h")]
    [InlineData("cap:legal:1e3h")]
    [InlineData("cap:legal:99999999999999999999999999h")]
    [InlineData("scale:legal:10.001")]
    [InlineData("scale:legal:0.0005")]
    [InlineData("scale:legal:half")]
    [InlineData("scale:legal:-1")]
    [InlineData("parallel:legal:legal")]
    [InlineData("parallel:legal:")]
    [InlineData("remove:legal;")]
    [InlineData(";")]
    public void Parse_WrongStep_IsNoScenarioAndSaysWhich(string text)
    {
        var (scenario, fault) = ScenarioText.Parse("remove:head;" + text);
        Assert.True(scenario.IsNone);
        Assert.NotNull(fault);
        Assert.NotEqual(fault.English, fault.French);
    }

    [Fact]
    public void Parse_MoreStepsThanAScenarioHas_SaysHowMany()
    {
        var (scenario, fault) = ScenarioText.Parse(string.Join(';', Enumerable.Repeat("remove:legal", Scenario.MostSteps + 1)));
        Assert.True(scenario.IsNone);
        Assert.Contains("13", fault?.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_AnyText_DoesNotThrow() => Gen.String.Sample(text => _ = ScenarioText.Parse(text));
}
