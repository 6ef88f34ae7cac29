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
    "No plugin of this id is available. Query plugins for those of this installation.");

/// <summary>Somebody withdrew or changed since the scenario was made.</summary>
public sealed record ScenarioOutdated() : Refusal(
    RefusalCodes.ScenarioOutdated,
    "Somebody withdrew or changed since this scenario was made. Match again and publish the new scenario.");
