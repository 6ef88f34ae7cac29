using CrossMentor.Benchmarks.Load;
using CrossMentor.Benchmarks.Pairing;

namespace CrossMentor.Benchmarks.Servers;

/// <summary>A server that takes part: how its process is started, and what it is asked. It serves its counters at <c>/counters</c>.</summary>
internal abstract class ServerKind(string name, string title)
{
    /// <summary>The word after <c>serve</c>.</summary>
    public string Name => name;

    /// <summary>The row's heading.</summary>
    public string Title => title;

    /// <summary>True if its answers must equal those of the others.</summary>
    public virtual bool IsCompared => true;

    /// <summary>Makes ready what the server needs; says why it cannot take part here, or null.</summary>
    public virtual Task<string?> PrepareAsync() => Task.FromResult<string?>(null);

    /// <summary>The process that serves at a port of the loopback address. By default this program again.</summary>
    public virtual ProcessStartInfo StartInfo(int port)
    {
        // Started as `dotnet CrossMentor.Benchmarks.dll`, the process is dotnet; started by its own name, it is this program.
        string[] arguments = ["serve", name, port.ToString()];
        var program = Environment.ProcessPath ?? throw new UnreachableException("A process has a program.");
        return Path.GetFileNameWithoutExtension(program) == "dotnet"
            ? new ProcessStartInfo(program, [typeof(ServerKind).Assembly.Location, .. arguments])
            : new ProcessStartInfo(program, arguments);
    }

    /// <summary>Serves in this process until it is ended.</summary>
    public virtual Task ServeAsync(int port) => throw new NotSupportedException($"{name} is a program of its own.");

    public virtual byte[] RequestFor(Scenario scenario) => HttpRequests.Post("/graphql", scenario.Document);
}
