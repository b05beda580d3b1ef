using Bunit;
using Dashboard.Domain.Selections;
using Dashboard.Web.Components.Filters;
using Dashboard.Web.Languages;
using Dashboard.Web.Tests.Overview;
using Dashboard.Web.Urls;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Dashboard.Web.Tests.Filters;

/// <summary>The sample's latest event is on 31 October 2026.</summary>
public sealed class QuickDatesTests : BunitContext
{
    private Selection? _raised;

    public QuickDatesTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton(new ReaderLanguage());
    }

    [Theory]
    [InlineData(0, "2026-10-04", "2026-11-01")]
    [InlineData(1, "2026-08-01", "2026-11-01")]
    // 365 days from 1 November 2025 to 31 October 2026; as many before.
    [InlineData(2, "2024-11-01", "2025-11-01")]
    public void Range_Pressed_IsRaisedWithItsDates(int button, string from, string to)
    {
        Draw(SampleReports.TwelveMonths).FindAll(".filter-quick button")[button].Click();
        Assert.Equal((from, to), (_raised!.From!.Value.ToString("yyyy-MM-dd", null), _raised.To!.Value.ToString("yyyy-MM-dd", null)));
    }

    [Fact]
    public void PeriodBefore_OfAnOpenRange_IsNotOffered() =>
        Assert.Equal(2, Draw(Selection.Everything with { To = new LocalDate(2026, 11, 1) }).FindAll(".filter-quick button").Count);

    private IRenderedComponent<FilterBar> Draw(Selection selection) => Render<FilterBar>(parameters => parameters
        .Add(bar => bar.Record, SampleReports.TheRecord)
        .Add(bar => bar.Selection, selection)
        .Add(bar => bar.Address, new PageAddress { Path = "/", Selection = selection })
        .Add(bar => bar.OnChange, chosen => _raised = chosen));
}
