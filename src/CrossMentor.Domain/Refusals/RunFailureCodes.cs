namespace CrossMentor.Domain.Refusals;

/// <summary>Why a match run failed.</summary>
public static class RunFailureCodes
{
    public const string PluginMissing = "PLUGIN_MISSING";
    public const string PluginThrew = "PLUGIN_THREW";
    public const string PluginOutOfRange = "PLUGIN_OUT_OF_RANGE";
    public const string PluginBrokeContract = "PLUGIN_BROKE_CONTRACT";
    public const string PluginTimedOut = "PLUGIN_TIMED_OUT";
    public const string CertificateRejected = "CERTIFICATE_REJECTED";
    public const string InputsChanged = "INPUTS_CHANGED";
    public const string HostStopped = "HOST_STOPPED";
    public const string Unexpected = "UNEXPECTED";
}
