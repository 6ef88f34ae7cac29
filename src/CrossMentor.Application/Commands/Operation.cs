namespace CrossMentor.Application.Commands;

/// <summary>The name of the mutation that an input belongs to, as the schema spells it.</summary>
internal static class Operation
{
    private const string Suffix = "Input";

    public static string NameOf<TInput>()
        where TInput : ICommandInput
    {
        var name = typeof(TInput).Name;
        return char.ToLowerInvariant(name[0]) + name[1..^Suffix.Length];
    }
}
