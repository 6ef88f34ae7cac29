using System.Diagnostics.CodeAnalysis;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation.Sdl;

/// <summary>The definitions of all SDL texts of a schema, and where rules report; nothing is left unsaid here.</summary>
internal sealed class SdlContext : RuleContext
{
    private readonly Dictionary<string, TypeDefinition> typesByName = new(StringComparer.Ordinal);

    public SdlContext(IReadOnlyList<Definition> definitions)
        : base(new ValidationOptions { MaxErrors = int.MaxValue })
    {
        Definitions = definitions;
        foreach (var definition in definitions)
        {
            if (definition is TypeDefinition { IsExtension: false } type)
            {
                typesByName.TryAdd(type.Name, type);
            }
        }
    }

    public IReadOnlyList<Definition> Definitions { get; }

    /// <summary>The directives by name, once they are assembled.</summary>
    public IReadOnlyDictionary<string, DirectiveType> Directives { get; set; } = new Dictionary<string, DirectiveType>();

    /// <summary>The names a document may refer to: its own types and the built-in scalars.</summary>
    public IEnumerable<string> TypeNames => typesByName.Keys.Concat(BuiltIns.ScalarNames);

    public bool TryGetTypeDefinition(string name, [NotNullWhen(true)] out TypeDefinition? definition) =>
        typesByName.TryGetValue(name, out definition);

    public override bool TryGetDirective(string name, [NotNullWhen(true)] out DirectiveType? directive) =>
        Directives.TryGetValue(name, out directive);
}
