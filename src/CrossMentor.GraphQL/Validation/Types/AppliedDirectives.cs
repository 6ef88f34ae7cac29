using System.Collections.Immutable;
using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Validation.Types;

/// <summary>Directives in SDL are defined, allowed where they stand, unique unless repeatable, and given valid arguments.</summary>
/// <remarks>sec-Type-System.Directives, and section 5.4, 5.6 and 5.7 for their arguments</remarks>
internal sealed class AppliedDirectives : ITypeRule
{
    public void Check(TypeContext context)
    {
        var walker = new InputWalker(context.Sdl, usages: null);
        var schemas = context.Sdl.Definitions.OfType<SchemaDefinition>();
        walker.WalkDirectives([.. schemas.SelectMany(schema => schema.Directives)], DirectiveLocation.Schema);
        foreach (var directive in context.Sdl.Definitions.OfType<DirectiveDefinition>())
        {
            Walk(directive.Arguments, DirectiveLocation.ArgumentDefinition, walker);
        }

        foreach (var type in context.Types)
        {
            // A type and its extensions are one place: what is unique there is unique across them.
            walker.WalkDirectives([.. type.Syntax.SelectMany(part => part.Directives)], LocationOf(type.Syntax[0]));
            foreach (var part in type.Syntax)
            {
                WalkMembers(part, walker);
            }
        }
    }

    private static DirectiveLocation LocationOf(TypeDefinition type) => type switch
    {
        ScalarTypeDefinition => DirectiveLocation.Scalar,
        ObjectTypeDefinition => DirectiveLocation.Object,
        InterfaceTypeDefinition => DirectiveLocation.Interface,
        UnionTypeDefinition => DirectiveLocation.Union,
        EnumTypeDefinition => DirectiveLocation.Enum,
        _ => DirectiveLocation.InputObject,
    };

    private static void WalkMembers(TypeDefinition type, in InputWalker walker)
    {
        switch (type)
        {
            case FieldedTypeDefinition fielded:
                foreach (var field in fielded.Fields)
                {
                    walker.WalkDirectives(field.Directives, DirectiveLocation.FieldDefinition);
                    Walk(field.Arguments, DirectiveLocation.ArgumentDefinition, walker);
                }

                break;
            case EnumTypeDefinition values:
                foreach (var value in values.Values)
                {
                    walker.WalkDirectives(value.Directives, DirectiveLocation.EnumValue);
                }

                break;
            case InputObjectTypeDefinition input:
                Walk(input.Fields, DirectiveLocation.InputFieldDefinition, walker);
                break;
        }
    }

    private static void Walk(ImmutableArray<InputValueDefinition> values, DirectiveLocation location, in InputWalker walker)
    {
        foreach (var value in values)
        {
            walker.WalkDirectives(value.Directives, location);
        }
    }
}
