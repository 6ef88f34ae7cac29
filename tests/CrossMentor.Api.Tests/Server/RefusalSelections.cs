using System.Text.RegularExpressions;
using CrossMentor.Api.Tests.Reading;

namespace CrossMentor.Api.Tests.Server;

/// <summary>What can be selected of the refusals of each mutation, read from the schema as front-end teams get it.</summary>
internal static partial class RefusalSelections
{
    private static readonly Dictionary<string, string> Details = new(StringComparer.Ordinal)
    {
        ["NotFound"] = "id",
        ["InvalidInput"] = "field",
        ["StaleVersion"] = "currentVersion",
        ["AlreadyExists"] = "field",
        ["CompetitorConflict"] = "organisation { name } competitor { name }",
        ["RosterRejected"] = "problemCount problems { line column code message }",
        ["AlreadyEnrolled"] = "role",
        ["RoleNotOfferedByOrganisation"] = "role",
        ["RoleNotInProgrammeKind"] = "kind participationRole: role",
        ["TooManyAttempts"] = "triesAgainOn",
        ["QuotaExceeded"] = "role quota",
        ["NotEligibleForTrack"] = "conditions { kind state reason }",
        ["CapacityExceeded"] = "capacity pairs",
        ["WrongProgrammeState"] = "state",
        ["ActivationGatesOpen"] = "gates",
        ["ClosureGatesOpen"] = "gates",
        ["GateRemovalNeedsDecision"] = "gates",
        ["PurposeNotAgreed"] = "organisations { name }",
        ["AgreementMissing"] = "organisations { name }",
        ["AcknowledgementMissing"] = "roles",
        ["VersionSuperseded"] = "latestNumber",
        ["MatchRunEnded"] = "runState: state",
        ["UnbalancedExchange"] = "mentors mentees tolerance organisation { name }",
        ["UnknownPlugin"] = "pluginId",
        ["PluginSettingsInvalid"] = "pluginId field problems { member message }",
        ["FeatureNotGranted"] = "pluginId features",
        ["ScenarioNotSolved"] = "solution",
        ["ScenarioClosed"] = "scenarioState: state",
        ["MatchTaskEnded"] = "taskState: state",
        ["TooManyMatchTasks"] = "limit",
        ["PinNotEligible"] = "mentor { id } mentee { id } ruleId ruleCode ruleText",
        ["DecisionConflict"] = "participant { id }",
        ["WrongPairState"] = "pairState: state",
        ["WrongSessionState"] = "sessionState: state",
        ["PairNotReady"] = "gates",
        ["SessionsMissing"] = "confirmed minimum",
        ["WrongEventState"] = "eventState: state",
        ["TooFewPeers"] = "people groupSize",
        ["OneSidedSurvey"] = "missingRole",
        ["SurveyNotOpen"] = "surveyState: state",
        ["WrongDecisionState"] = "decisionState: state",
        ["VotingStillOpen"] = "votesUntil",
        ["AccreditationMissing"] = "modules",
        ["WrongPrizeState"] = "prizeState: state",
        ["NominationsStillOpen"] = "nominationsUntil",
        ["JuryStillVotes"] = "jurorsVoteUntil: votesUntil",
        ["FinalMeetingNotBegun"] = "startsAt",
        ["JuryTooSmall"] = "jurorsMin",
        ["AuthorMissing"] = "organisations { name }",
        ["PresentationMissing"] = "startsAt",
        ["SameOrganisation"] = "organisation { name }",
    };

    private static readonly Lazy<Dictionary<string, string>> Selections = new(Read);

    /// <summary>Fragments for the members of the mutation's union of errors.</summary>
    public static string Of(string mutation) => Selections.Value[mutation];

    private static Dictionary<string, string> Read() => Directory
        .EnumerateFiles(Path.GetDirectoryName(Operations.Folder)!, "*.graphql")
        .SelectMany(file => ErrorUnion().Matches(File.ReadAllText(file)))
        .DistinctBy(match => match.Groups["mutation"].Value)
        .ToDictionary(match => NameOf(match.Groups["mutation"].Value), match => Fragments(match.Groups["members"].Value), StringComparer.Ordinal);

    private static string NameOf(string type) => char.ToLowerInvariant(type[0]) + type[1..];

    private static string Fragments(string members) => string.Join(' ', members
        .Split('|', StringSplitOptions.TrimEntries)
        .Where(Details.ContainsKey)
        .Select(member => $"... on {member} {{ {Details[member]} }}"));

    [GeneratedRegex(@"^union (?<mutation>\w+)Error = (?<members>[\w |]+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ErrorUnion();
}
