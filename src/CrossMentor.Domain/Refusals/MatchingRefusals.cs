using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Organisations;

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
