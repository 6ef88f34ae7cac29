using CrossMentor.Plugins.Hosting.Workers;

namespace CrossMentor.Plugins.Hosting.Tests.Workers;

/// <summary>A test that needs bubblewrap to work here.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SandboxFactAttribute : FactAttribute
{
    public SandboxFactAttribute() => Skip = Sandbox.WhyNot;
}

/// <summary>A test with rows that needs bubblewrap to work here.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SandboxTheoryAttribute : TheoryAttribute
{
    public SandboxTheoryAttribute() => Skip = Sandbox.WhyNot;
}

internal static class Sandbox
{
    /// <summary>Why there is no sandbox on this machine; null where there is one.</summary>
    public static string? WhyNot { get; } = Find();

    private static string? Find()
    {
        var command = new WorkerCommand(new WorkerOptions { Sandbox = SandboxMode.Required });
        return command.FindObstacle() is { } obstacle ? $"Needs bubblewrap. {obstacle}" : null;
    }
}
