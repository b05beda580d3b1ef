using System.Collections.Immutable;
using Dashboard.Analytics.Statistics;

namespace Dashboard.Analytics.Approvers;

/// <summary>Who approves, by role: an actor's role is the stage that it acts in. Over published tweets; people are counted, never named.</summary>
/// <param name="Steps">Approvals by people or by nobody known; the roles' add up to it.</param>
/// <param name="UnknownActors">Of those, without an actor.</param>
/// <param name="Automated">Approvals by automated actors: in none of these figures.</param>
/// <param name="Roles">Stages with at least one step, in order of code.</param>
public sealed record ApproverRolesReport(int Steps, int UnknownActors, int Automated, ImmutableArray<ApproverRole> Roles);

/// <param name="Stage">A stage's code, or <em>unknown</em>.</param>
/// <param name="Tweets">
/// Published tweets that the stage approved at least once, of all published ones. The roles' counts add up to the tweets' groups.
/// </param>
/// <param name="Approvers">
/// How many different people approved in this stage, over the tweets that it approved; approvals without an actor count once.
/// Somebody who approved in two stages counts in both, so the roles' do not add up to a tweet's approvers.
/// </param>
public sealed record ApproverRole(string Stage, int Steps, ShareFigure Tweets, CountFigures Approvers);
