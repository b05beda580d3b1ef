using Dashboard.Analytics.Stages;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Formats;
using Dashboard.Web.Texts;

namespace Dashboard.Web.Components.Bottlenecks;

/// <summary>Departments by stages: each row is where that department's time goes, and adds up to 100 %.</summary>
internal static class DepartmentsGrid
{
    public static StageGrid From(BottlenecksPageReport report, StageLinks links, ReaderFormats formats)
    {
        var names = new RecordNames(report.Record.Catalog, formats.Language);
        var (stages, departments) = (report.Departments.Stages, report.Departments.Departments);
        var largest = departments.SelectMany(row => row.Cells).Select(cell => cell.Share ?? 0).DefaultIfEmpty(0).Max();
        return new StageGrid(
            formats.Say(BottlenecksTexts.MatrixTitle),
            formats.Say(BottlenecksTexts.MatrixSummary(formats.Count(departments.Length), departments.Length == 1)),
            formats.Say(BottlenecksTexts.Department),
            [.. stages.Select(stage => Heading(stage, report, names, links))],
            [
                .. departments.Select(row => new GridRow(
                    new GridHeading(names.Department(row.Code), links.Department(row.Code), Note: formats.Say(BottlenecksTexts.N(formats.Count(row.N)))),
                    [.. row.Cells.Zip(stages, (cell, stage) => Cell(row.Code, stage, cell))])),
            ],
            formats.Say(BottlenecksTexts.Darker),
            largest > 0 ? formats.Percent(0) : "",
            formats.Percent(largest));

        GridCell Cell(string department, string stage, DepartmentCell cell)
        {
            var text = formats.Percent(cell.Share);
            var (tweets, of, at) = (formats.Count(cell.Tweets), names.Department(department), names.Stage(stage));
            return cell.Tweets > 0
                ? new(
                    text, tweets, formats.Say(BottlenecksTexts.MatrixCell(text, tweets, of, at)),
                    HeatLevel.Of(cell.Share, largest), links.OfDepartment(stage, department))
                : new(text, "", formats.Say(BottlenecksTexts.MatrixGap(text, of, at)), HeatLevel.Of(cell.Share, largest));
        }
    }

    /// <summary>What nobody had can't be chosen: there are no visits to look at.</summary>
    private static GridHeading Heading(string stage, BottlenecksPageReport report, RecordNames names, StageLinks links) => new(
        names.Stage(stage),
        report.Bottlenecks.Stages.Any(one => one.Code == stage && one.Tweets > 0) ? links.Choose(stage) : null,
        stage == report.Stage?.Code);
}
