using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.Conformance.Tests.Generation;

/// <summary>A place where an input value is expected.</summary>
/// <param name="Type">The type of the place.</param>
/// <param name="HasDefault">Whether the place has a default that is not null, so that a nullable variable may stand there.</param>
/// <param name="MustNotBeNull">Whether null is forbidden although the type allows it, as in a <c>@oneOf</c> object.</param>
internal sealed record InputPlace(SchemaType Type, bool HasDefault = false, bool MustNotBeNull = false)
{
    public static InputPlace Of(InputValue value) => new(value.Type, value.DefaultValue is not (null or NullValue));
}
