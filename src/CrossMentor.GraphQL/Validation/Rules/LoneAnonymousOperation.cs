using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Validation.Rules;

/// <summary>An operation without a name must be the only operation of its document.</summary>
/// <remarks>sec-Lone-Anonymous-Operation</remarks>
internal sealed class LoneAnonymousOperation : IDocumentRule
{
    public void Check(DocumentContext context)
    {
        var operations = 0;
        foreach (var definition in context.Document.Definitions)
        {
            operations += definition is OperationDefinition ? 1 : 0;
        }

        if (operations <= 1)
        {
            return;
        }

        foreach (var definition in context.Document.Definitions)
        {
            if (definition is OperationDefinition { Name: null })
            {
                context.Report("This anonymous operation must be the only defined operation.", definition.Location);
            }
        }
    }
}
