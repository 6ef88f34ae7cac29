using CrossMentor.GraphQL.SchemaTools;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Tests.SchemaTools;

[Spec("sec-Type-System")]
public sealed class SchemaPrintOptionsTests
{
    private static readonly Schema Schema = SchemaBuilder.Build(
        """"
        directive @z(b: Int, a: Int) on OBJECT | FIELD_DEFINITION
        directive @a on OBJECT
        "Start" type Query @z { "Q" b(z: Int, "A" a: Int): Two @z(b: 1) a: Int @deprecated }
        union Either = Two | One
        type Two implements J & I { x: Int }
        type One { x: Int }
        interface J { x: Int }
        interface I { x: Int }
        enum E { Z A }
        input In { z: Int a: Int }
        """").ToSchema();

    [Fact]
    public void Sorted_text_is_in_the_order_of_names()
    {
        var text = SchemaPrinter.Print(Schema, new SchemaPrintOptions { Sorts = true });

        Assert.Equal(
            """"
            directive @a on OBJECT

            directive @z(a: Int, b: Int) on FIELD_DEFINITION | OBJECT

            enum E {
              A
              Z
            }

            union Either = One | Two

            interface I {
              x: Int
            }

            input In {
              a: Int
              z: Int
            }

            interface J {
              x: Int
            }

            type One {
              x: Int
            }

            """Start"""
            type Query @z {
              a: Int @deprecated
              """Q"""
              b(
                """A"""
                a: Int
                z: Int
              ): Two @z(b: 1)
            }

            type Two implements I & J {
              x: Int
            }

            """",
            text);
    }

    [Fact]
    public void Descriptions_and_directives_can_be_left_out()
    {
        var text = SchemaPrinter.Print(Schema, new SchemaPrintOptions { HasDescriptions = false, HasCustomDirectives = false });

        Assert.StartsWith("type Query {\n  b(z: Int, a: Int): Two\n  a: Int @deprecated\n}\n\nunion Either = Two | One\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void One_type_or_directive_prints_alone()
    {
        Assert.True(Schema.TryGetType("E", out var values));
        Assert.True(Schema.TryGetType("Boolean", out var boolean));
        Assert.True(Schema.TryGetDirective("z", out var directive));

        Assert.Equal("enum E {\n  Z\n  A\n}\n", SchemaPrinter.Print(values));
        Assert.Equal("\"\"\"True or false.\"\"\"\nscalar Boolean\n", SchemaPrinter.Print(boolean));
        Assert.Equal("directive @z(b: Int, a: Int) on OBJECT | FIELD_DEFINITION\n", SchemaPrinter.Print(directive));
    }
}
