namespace CrossMentor.Host.Configuration;

internal sealed record KeyRingOptions
{
    [Setting("Folder of the keys that wrap other keys: those of the embedded issuer and those of pairs. Servers of one installation share it; keep it apart from the database's backups. When empty, it is where ASP.NET Core finds a place, and programmes cannot keep what pairs write.")]
    public string Folder { get; init; } = "";
}
