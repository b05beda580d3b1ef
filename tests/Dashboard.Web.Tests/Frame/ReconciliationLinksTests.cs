using Bunit;
using Dashboard.Domain.Text;
using Dashboard.Web.Components.Frame;
using Dashboard.Web.Languages;
using Dashboard.Web.Tests.Overview;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Frame;

public sealed class ReconciliationLinksTests : BunitContext
{
    private readonly ReaderLanguage _reader = new();

    public ReconciliationLinksTests() => Services.AddSingleton(_reader);

    /// <summary>The sample: carried in 2, started 10, published 10, withdrawn 1, none rejected or expired, carried out 1.</summary>
    [Fact]
    public void Counts_OfThePeriod_LeadToTheirTweetsWhateverTheBasis()
    {
        Assert.Equal(
            [
                ("Carried in 2", "/tweets?lane=crisis&to=2025-11-01&date-basis=start&outcome=in_flight"),
                ("started 10", "/tweets?lane=crisis&date-basis=start"),
                ("published 10", "/tweets?lane=crisis&outcome=published"),
                ("withdrawn 1", "/tweets?lane=crisis&outcome=withdrawn"),
                ("carried out 1", "/tweets?lane=crisis&date-basis=start&outcome=in_flight"),
            ],
            Draw("/?lane=crisis&date-basis=start").FindAll(".reconciled a.explains").Select(link => (link.TextContent, link.GetAttribute("href")!)));
    }

    [Fact]
    public void Sentence_WithItsLinks_ReadsAsBefore()
    {
        Assert.StartsWith(
            "Tweets ended from 1 Nov 2025 to 31 Oct 2026. Carried in 2 + started 10 = published 10 + withdrawn 1 + rejected 0 + expired 0 + carried out 1. ?",
            string.Join(' ', Draw("/").Find(".reconciled").TextContent.Replace('\u00A0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal);
        _reader.Choose(Language.French);
        Assert.Contains("Reportés 2 + commencés 10 = publiés 10 + retirés 1 + rejetés 0 + expirés 0 + à reporter 1.", Draw("/").Find(".reconciled").TextContent, StringComparison.Ordinal);
    }

    private IRenderedComponent<PeriodLine> Draw(string address)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return Render<PeriodLine>(parameters => parameters
            .Add(line => line.Record, SampleReports.TheRecord)
            .Add(line => line.Summary, SampleReports.Summary with { Selection = SampleReports.TwelveMonths }));
    }
}
