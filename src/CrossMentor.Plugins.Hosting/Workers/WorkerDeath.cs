namespace CrossMentor.Plugins.Hosting.Workers;

/// <summary>Why a worker is no more.</summary>
/// <param name="Code">The code of the fault.</param>
/// <param name="Reason">What happened, as a sentence about the plugin.</param>
/// <param name="IsRepeatable">Whether nothing was asked of it at that moment, so that another worker can take its place.</param>
internal sealed record WorkerDeath(string Code, string Reason, bool IsRepeatable);
