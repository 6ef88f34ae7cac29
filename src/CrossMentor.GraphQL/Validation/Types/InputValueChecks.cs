using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation.Types;

/// <summary>What holds for every argument and input field alike.</summary>
internal static class InputValueChecks
{
    /// <param name="coordinate">The schema coordinate of the value, such as <c>Query.pair(id:)</c>.</param>
    /// <param name="kind">"argument" or "input field".</param>
    public static void Check(InputValue value, string coordinate, string kind, TypeContext context)
    {
        if (!value.Type.IsInput)
        {
            context.Sdl.Report($"The type of {coordinate} must be Input Type but got: {value.Type}.", value.Syntax!.Type.Location);
        }

        if (value.IsRequired && value.DeprecationReason is not null)
        {
            var deprecation = value.AppliedDirectives.First(directive => directive.Name == "deprecated");
            context.Sdl.Report(
                $"Required {kind} {coordinate} cannot be deprecated.", deprecation.Syntax.Location, value.Syntax!.Type.Location);
        }
    }
}
