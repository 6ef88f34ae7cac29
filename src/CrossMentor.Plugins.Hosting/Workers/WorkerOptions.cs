namespace CrossMentor.Plugins.Hosting.Workers;

/// <summary>What an operator decides about worker processes.</summary>
public sealed record WorkerOptions
{
    /// <summary>The program that runs a plugin; the build puts it beside the host.</summary>
    public string ProgramPath { get; init; } = Path.Combine(AppContext.BaseDirectory, "worker", "CrossMentor.Plugins.Worker.dll");

    /// <summary>Whether workers are shut in.</summary>
    public SandboxMode Sandbox { get; init; }

    /// <summary>How many MiB of objects a plugin may hold. What a worker's processes hold altogether may be <see cref="ResidentSpareMb"/> more.</summary>
    public int MemoryMb { get; init; } = 1024;

    /// <summary>How many workers may live at the same time. Each opened plugin of others has one for as long as its run lasts.</summary>
    public int WorkersMax { get; init; } = 32;

    /// <summary>Told in a sentence what an operator should know, such as that there is no sandbox.</summary>
    public Action<string>? Log { get; init; }

    /// <summary>What the runtime of a worker takes beside a plugin's objects.</summary>
    internal const int ResidentSpareMb = 256;

    /// <summary>How many bytes a plugin may write to its console in all.</summary>
    internal long OutputBytesMax { get; init; } = 1024 * 1024;

    /// <summary>How long a worker may take to start before it is given up.</summary>
    internal int StartMs { get; init; } = 30_000;

    /// <summary>How long somebody waits for a free place among the workers.</summary>
    internal int SeatMs { get; init; } = 10_000;

    /// <summary>How much later than a plugin's deadline its process is ended: the way to it and back takes time as well.</summary>
    internal int SlackMs { get; init; } = 150;

    /// <summary>How long a cancelled call may take to end before its process is ended.</summary>
    internal int CancelMs { get; init; } = 500;

    /// <summary>How often a worker that died between two calls is started again.</summary>
    internal int RestartsMax { get; init; } = 2;
}
