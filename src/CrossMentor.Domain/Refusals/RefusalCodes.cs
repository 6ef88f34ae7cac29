namespace CrossMentor.Domain.Refusals;

/// <summary>The codes of refusals. A code, once released, keeps its meaning.</summary>
public static class RefusalCodes
{
    public const string NotFound = "NOT_FOUND";
    public const string NotPermitted = "NOT_PERMITTED";
    public const string IdempotencyKeyReused = "IDEMPOTENCY_KEY_REUSED";
    public const string StaleVersion = "STALE_VERSION";
    public const string InvalidInput = "INVALID_INPUT";
    public const string UnknownPlugin = "UNKNOWN_PLUGIN";
    public const string PluginSettingsInvalid = "PLUGIN_SETTINGS_INVALID";
    public const string FeatureNotGranted = "FEATURE_NOT_GRANTED";
    public const string RosterRejected = "ROSTER_REJECTED";
    public const string WrongProgrammeState = "WRONG_PROGRAMME_STATE";
    public const string ProgrammeTypeFrozen = "PROGRAMME_TYPE_FROZEN";
    public const string WrongPairState = "WRONG_PAIR_STATE";
    public const string AnswerNotAsked = "ANSWER_NOT_ASKED";
    public const string AlreadyPaired = "ALREADY_PAIRED";
    public const string RulesNotAnswering = "RULES_NOT_ANSWERING";
    public const string InvitationInvalid = "INVITATION_INVALID";
    public const string MatchRunEnded = "MATCH_RUN_ENDED";
    public const string MatchRunInProgress = "MATCH_RUN_IN_PROGRESS";
    public const string ScenarioOutdated = "SCENARIO_OUTDATED";
    public const string ScenarioClosed = "SCENARIO_CLOSED";
    public const string ScenarioBeingSolved = "SCENARIO_BEING_SOLVED";
    public const string ScenarioNotSolved = "SCENARIO_NOT_SOLVED";
    public const string RunInputsNotKept = "RUN_INPUTS_NOT_KEPT";
    public const string MatchTaskEnded = "MATCH_TASK_ENDED";
    public const string TooManyMatchTasks = "TOO_MANY_MATCH_TASKS";
    public const string PinNotEligible = "PIN_NOT_ELIGIBLE";
    public const string DecisionConflict = "DECISION_CONFLICT";
    public const string AlreadyExists = "ALREADY_EXISTS";
    public const string AlreadyEnrolled = "ALREADY_ENROLLED";
    public const string OrganisationNotParticipating = "ORGANISATION_NOT_PARTICIPATING";
    public const string RoleNotInProgrammeKind = "ROLE_NOT_IN_PROGRAMME_KIND";
    public const string RoleNotOfferedByOrganisation = "ROLE_NOT_OFFERED_BY_ORGANISATION";
    public const string NotEligibleForTrack = "NOT_ELIGIBLE_FOR_TRACK";
    public const string QuotaExceeded = "QUOTA_EXCEEDED";
    public const string CapacityExceeded = "CAPACITY_EXCEEDED";
    public const string SameOrganisation = "SAME_ORGANISATION";
    public const string CompetitorConflict = "COMPETITOR_CONFLICT";
    public const string TooFewOrganisations = "TOO_FEW_ORGANISATIONS";
    public const string NothingToMatch = "NOTHING_TO_MATCH";
    public const string UnbalancedExchange = "UNBALANCED_EXCHANGE";
    public const string WrongEventState = "WRONG_EVENT_STATE";
    public const string TrainingIncomplete = "TRAINING_INCOMPLETE";
    public const string BeforeKickOff = "BEFORE_KICK_OFF";
    public const string TooFewPeers = "TOO_FEW_PEERS";
}
