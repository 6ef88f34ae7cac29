namespace CrossMentor.Domain.Refusals;

/// <summary>Why a match run failed. A strategy that finds the task impossible brings a code of its own.</summary>
public static class RunFailureCodes
{
    public const string PluginMissing = "PLUGIN_MISSING";
    public const string PluginChanged = "PLUGIN_CHANGED";
    public const string PluginConstructionFailed = "PLUGIN_CONSTRUCTION_FAILED";
    public const string PluginSettingsInvalid = "PLUGIN_SETTINGS_INVALID";
    public const string FeatureNotGranted = "FEATURE_NOT_GRANTED";
    public const string PluginThrew = "PLUGIN_THREW";
    public const string PluginDeadlineExceeded = "PLUGIN_DEADLINE_EXCEEDED";
    public const string PluginOutOfRange = "PLUGIN_OUT_OF_RANGE";
    public const string PluginAnsweredNull = "PLUGIN_ANSWERED_NULL";
    public const string PluginTooFewResults = "PLUGIN_TOO_FEW_RESULTS";
    public const string PluginNotDeterministic = "PLUGIN_NOT_DETERMINISTIC";
    public const string PluginContradictsItself = "PLUGIN_CONTRADICTS_ITSELF";
    public const string PluginProcessDied = "PLUGIN_PROCESS_DIED";
    public const string PluginMemoryExceeded = "PLUGIN_MEMORY_EXCEEDED";
    public const string PluginOutputExceeded = "PLUGIN_OUTPUT_EXCEEDED";
    public const string PluginProtocolBroken = "PLUGIN_PROTOCOL_BROKEN";
    public const string PluginWorkerUnavailable = "PLUGIN_WORKER_UNAVAILABLE";
    public const string PluginWorkersBusy = "PLUGIN_WORKERS_BUSY";
    public const string StrategyAnswerInvalid = "STRATEGY_ANSWER_INVALID";
    public const string GroupAnswerInvalid = "GROUP_ANSWER_INVALID";
    public const string ScoreNotReproduced = "SCORE_NOT_REPRODUCED";
    public const string CertificateRejected = "CERTIFICATE_REJECTED";
    public const string CrossOrganisationRuleMissing = "CROSS_ORGANISATION_RULE_MISSING";
    public const string MatchingInputInvalid = "MATCHING_INPUT_INVALID";
    public const string InputsChanged = "INPUTS_CHANGED";
    public const string InputsNotKept = "RUN_INPUTS_NOT_KEPT";
    public const string InputsDamaged = "INPUTS_DAMAGED";
    public const string SdkChanged = "SDK_CHANGED";
    public const string InputsDiffer = "INPUTS_DIFFER";
    public const string ResultDiffers = "RESULT_DIFFERS";
    public const string KeptPairsConflict = "KEPT_PAIRS_CONFLICT";
    public const string RunningPairBarred = "RUNNING_PAIR_BARRED";
    public const string HostStopped = "HOST_STOPPED";
    public const string Unexpected = "UNEXPECTED";
}
