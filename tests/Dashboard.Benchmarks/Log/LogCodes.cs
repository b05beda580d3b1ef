using System.Globalization;
using Dashboard.Domain.Record;

namespace Dashboard.Benchmarks.Log;

/// <summary>The texts of the log, and the places of those that the generator means by name.</summary>
internal static class LogCodes
{
    public const int Departments = 40;
    public const int Channels = 4;
    public const int PeopleOfAStage = 3;
    public const int AuthorsOfADepartment = 6;

    public const int Informational = 0;
    public const int Participatory = 1;

    public const int Reply = 1;
    public const int Crisis = 2;

    /// <summary>Index of the actor that is no person.</summary>
    public const int Automated = 0;

    public static string Department(int index) => Numbered("D", index + 1, "00");

    /// <summary>One of the people who decide for a stage of a department.</summary>
    public static int Approver(int department, int stage, int person) =>
        1 + (((department * LogStages.All.Count) + stage) * PeopleOfAStage) + person;

    public static int Author(int department, int person) =>
        1 + (Departments * LogStages.All.Count * PeopleOfAStage) + (department * AuthorsOfADepartment) + person;

    public static RecordCodes Of(int tweets) => new(
        Texts(SyntheticMark.TweetIdPrefix, tweets, "0000000"),
        [.. Enumerable.Range(0, Departments).Select(Department)],
        [.. LogStages.All.Select(stage => stage.Code)],
        ["SYSTEM", .. Texts("person-", Author(Departments, 0) - 1, "0000")],
        ["informational", "participatory", "other"],
        ["en", "fr"],
        Texts("@channel", Channels, "0"),
        ["standard", "reply", "crisis"],
        Texts("pair-", (tweets + 1) / 2, "000000"));

    private static string[] Texts(string prefix, int count, string digits) =>
        [.. Enumerable.Range(1, count).Select(number => Numbered(prefix, number, digits))];

    private static string Numbered(string prefix, int number, string digits) => prefix + number.ToString(digits, CultureInfo.InvariantCulture);
}
