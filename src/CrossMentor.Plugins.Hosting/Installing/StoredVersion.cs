namespace CrossMentor.Plugins.Hosting.Installing;

/// <summary>One folder of the store.</summary>
/// <param name="Folder">Its path.</param>
/// <param name="Stamp">When its record was written.</param>
internal sealed record StoredVersion(string Folder, long Stamp);
