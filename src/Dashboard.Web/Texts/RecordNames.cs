using Dashboard.Domain.Text;
using Dashboard.Operations.Records;
using Dashboard.Web.Components.Charts;

namespace Dashboard.Web.Texts;

/// <summary>Names and colours of a record's codes, the same wherever they are shown.</summary>
internal sealed class RecordNames(RecordCatalog catalog, Language language)
{
    private readonly Dictionary<string, int> _places = catalog.Stages.Index().ToDictionary(stage => stage.Item.Code, stage => stage.Index);
    private readonly Dictionary<string, Bilingual> _departments = catalog.Departments.ToDictionary(department => department.Code, department => department.Name);

    public string Stage(string code) =>
        (CodeTexts.NoStage(code) ?? (_places.TryGetValue(code, out var place) ? catalog.Stages[place].Name : Bilingual.Same(code))).In(language);

    /// <summary>A stage's own colour by its place in the settings; what is no stage stands back.</summary>
    public ColourToken StageColour(string code) => _places.TryGetValue(code, out var place) ? ColourToken.Stage(place) : ColourToken.Quiet;

    public string Department(string code) => _departments.GetValueOrDefault(code, CodeTexts.Name(code)).In(language);
}
