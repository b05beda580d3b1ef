using Dashboard.Domain.Selections;
using Dashboard.Operations.Records;

namespace Dashboard.Cli.Commands;

/// <summary>What stands beside every figure that leaves the record; on standard error, so that results stay pure.</summary>
internal static class RecordNotices
{
    public static void Write(CliContext context, LoadedRecord record, Selection selection, TweetFocus? focus = null)
    {
        if (record.Description.IsSynthetic)
        {
            context.Notice(CliTexts.Synthetic);
        }

        if (selection == Selection.Everything && (focus ?? TweetFocus.None).IsNone)
        {
            context.Notice(CliTexts.WholeRecord);
        }
    }
}
