using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Refusals;

/// <summary>The programme is being matched already.</summary>
public sealed record MatchRunInProgress() : Refusal(
    RefusalCodes.MatchRunInProgress,
    "The programme is being matched already. Wait for that run or cancel it.");

/// <summary>The run has ended and cannot be cancelled.</summary>
public sealed record MatchRunEnded(MatchRunState State) : Refusal(
    RefusalCodes.MatchRunEnded,
    "The run has ended and cannot be cancelled. Start another one if you need it.");

/// <summary>Cross-mentoring needs at least two organisations.</summary>
public sealed record TooFewOrganisations() : Refusal(
    RefusalCodes.TooFewOrganisations,
    "Cross-mentoring needs people of at least two organisations. Add organisations and enrol their people.");

/// <summary>There is no mentor or no mentee enrolled.</summary>
public sealed record NothingToMatch() : Refusal(
    RefusalCodes.NothingToMatch,
    "There is no mentor or no mentee enrolled. Enrol both before matching.");

/// <summary>In a two-way programme each organisation gives about as many mentors as it sends mentees.</summary>
public sealed record UnbalancedExchange(OrganisationId OrganisationId, int Mentors, int Mentees, int Tolerance) : Refusal(
    RefusalCodes.UnbalancedExchange,
    $"An organisation gives {Mentors} mentors and sends {Mentees} mentees; they may differ by {Tolerance} at most. "
    + "Enrol or withdraw people of that organisation, or raise the tolerance.");

/// <summary>No plugin of this id is available.</summary>
public sealed record UnknownPlugin(string PluginId) : Refusal(
    RefusalCodes.UnknownPlugin,
    "No plugin of this id, kind and version is available. Query plugins for those of this installation.");

/// <summary>The settings of a plugin do not fit the JSON Schema that it brings.</summary>
/// <param name="Field">The input field; empty for settings that were accepted before and that a newer version of the plugin does not accept.</param>
public sealed record PluginSettingsInvalid(string PluginId, string Field, IReadOnlyList<SettingsProblem> Problems) : Refusal(
    RefusalCodes.PluginSettingsInvalid,
    string.Join(' ', Problems
        .Select(problem => problem.Member.Length == 0 ? problem.Message : $"{problem.Member}: {problem.Message}")
        .Prepend($"The settings do not fit the schema of the plugin {PluginId}.")));

/// <summary>One thing that is wrong with the settings of a plugin.</summary>
/// <param name="Member">The path of the member, such as <c>#/goals[0]</c>; empty when the settings are no JSON object at all.</param>
public sealed record SettingsProblem(string Member, string Message);

/// <summary>A plugin reads what the law protects, and the programme has not granted it.</summary>
public sealed record FeatureNotGranted(string PluginId, IReadOnlyList<string> Features) : Refusal(
    RefusalCodes.FeatureNotGranted,
    $"The plugin {PluginId} reads {string.Join(", ", Features)}, which a programme has to grant. Add it to grantedFeatures, or choose another plugin.");

/// <summary>Somebody withdrew or changed since the scenario was made.</summary>
public sealed record ScenarioOutdated() : Refusal(
    RefusalCodes.ScenarioOutdated,
    "Somebody withdrew or changed since this scenario was made. Match again and publish the new scenario.");

/// <summary>Published and superseded scenarios stay as they are.</summary>
public sealed record ScenarioClosed(ScenarioState State) : Refusal(
    RefusalCodes.ScenarioClosed,
    "The scenario is no draft any more and stays as it is. Draft another one from its run.");

/// <summary>The scenario is being solved.</summary>
public sealed record ScenarioBeingSolved() : Refusal(
    RefusalCodes.ScenarioBeingSolved,
    "The scenario is being worked on. Wait for that work or cancel it.");

/// <summary>The proposals do not answer the decisions.</summary>
public sealed record ScenarioNotSolved(ScenarioSolution Solution) : Refusal(
    RefusalCodes.ScenarioNotSolved,
    "The proposals of this scenario do not answer its decisions yet. Solve it and look at it again.");

/// <summary>What went into the run was not kept.</summary>
public sealed record RunInputsNotKept() : Refusal(
    RefusalCodes.RunInputsNotKept,
    "What went into this run was not kept, so nothing can be solved anew from it. Match again and work on the new run.");

/// <summary>The work has ended and cannot be cancelled.</summary>
public sealed record MatchTaskEnded(MatchRunState State) : Refusal(
    RefusalCodes.MatchTaskEnded,
    "The work has ended and cannot be cancelled. Start it again if you need it.");

/// <summary>A rule keeps the pinned people apart, and no pin lifts a rule.</summary>
public sealed record PinNotEligible(ParticipantId MentorId, ParticipantId MenteeId, string? RuleId, string RuleCode, string RuleText) : Refusal(
    RefusalCodes.PinNotEligible,
    "A pinned pair may not meet, and no pin lifts a rule. Take the pin back, or correct the fact that the rule rests on.");

/// <summary>Two decisions exclude each other.</summary>
public sealed record DecisionConflict(ParticipantId ParticipantId, string Detail) : Refusal(
    RefusalCodes.DecisionConflict,
    $"Two decisions exclude each other. {Detail}");

/// <summary>The programme has as much work waiting as it may have.</summary>
public sealed record TooManyMatchTasks(int Limit) : Refusal(
    RefusalCodes.TooManyMatchTasks,
    $"The programme has {Limit} pieces of work waiting or running already. Wait for one or cancel it.");
