using CrossMentor.GraphQL.Binding;
using CrossMentor.GraphQL.SchemaTools;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.Benchmarks.Pairing;

/// <summary>The schema of the benchmark, as text and as this repository's engine has it.</summary>
internal static class PairSchema
{
    public static string Text { get; } = Read();

    public static Schema Build() => SchemaBuilder.Build(Text).ToSchema();

    public static void Bind(BindingOptions binding)
    {
        binding.ResolverClasses.Add(typeof(PairResolvers));
        binding.ModelAssemblies.Add(typeof(Pair).Assembly);
    }

    private static string Read()
    {
        using var stream = typeof(PairSchema).Assembly.GetManifestResourceStream("pairs.graphql")
            ?? throw new UnreachableException("The schema is part of this assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
