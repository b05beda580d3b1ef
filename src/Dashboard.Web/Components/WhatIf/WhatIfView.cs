using Dashboard.Domain.Scenarios;
using Dashboard.Domain.Text;
using Dashboard.Web.Urls;

namespace Dashboard.Web.Components.WhatIf;

/// <summary>What the page's address says of its scenario, and where one step more or less leads.</summary>
internal static class WhatIfView
{
    private const string Name = "steps";

    /// <summary>The scenario, and what is wrong with it where it can't be read: then it is none.</summary>
    public static (Scenario Scenario, Bilingual? Fault) Read(PageAddress address) => ScenarioText.Parse(address.View[Name]);

    /// <summary>The same tweets under another scenario.</summary>
    public static string To(PageAddress address, Scenario scenario) =>
        (address with { View = address.View.With(Name, ScenarioText.Write(scenario)) }).Write();
}
