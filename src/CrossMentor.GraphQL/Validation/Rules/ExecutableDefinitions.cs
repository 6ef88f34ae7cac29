using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Validation.Rules;

/// <summary>A document to be executed must only contain operations and fragments.</summary>
/// <remarks>sec-Executable-Definitions</remarks>
internal sealed class ExecutableDefinitions : IDocumentRule
{
    public void Check(DocumentContext context)
    {
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is not ExecutableDefinition)
            {
                context.Report($"The {NameOf(definition)} definition is not executable.", definition.Location);
            }
        }
    }

    private static string NameOf(Definition definition) => definition switch
    {
        TypeDefinition type => $"\"{type.Name}\"",
        DirectiveDefinition directive => $"\"{directive.Name}\"",
        _ => "schema",
    };
}
