namespace CrossMentor.Plugins.Hosting.Installing;

/// <summary>Ends the reading of a package that is not accepted; the store turns it into the refusal it carries.</summary>
internal sealed class PackageRefusedException(string code, string subject, string message) : Exception(message)
{
    public PluginRefusal Refusal { get; } = new(code, subject, message);
}
