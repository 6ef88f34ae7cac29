namespace CrossMentor.GraphQL.Tests.Validation.Sdl;

[Spec("sec-Interfaces.Type-Validation")]
public sealed class InterfaceImplementationTests : SdlRuleTests
{
    [Fact]
    public void Covariant_types_and_more_optional_arguments_are_accepted() => Accepts(
        """
        interface Node { id: ID }
        interface Named implements Node { id: ID! other(x: Int): Node all: [Node] }
        type A implements Named & Node { id: ID! other(x: Int, y: Int, z: Int! = 1): A! all: [A!]! own: Int }
        """);

    [Fact]
    public void A_missing_field_is_refused() => Rejects(
        "interface I { a: Int }\ntype A implements I { b: Int }",
        "Interface field I.a expected but A does not provide it.",
        (1, 15),
        (2, 1));

    [Fact]
    public void A_wider_type_is_refused() => Rejects(
        "interface I { a: Int! }\ntype A implements I { a: Int }",
        "Interface field I.a expects type Int! but A.a is type Int.",
        (1, 18),
        (2, 26));

    [Fact]
    public void A_missing_argument_is_refused() => Rejects(
        "interface I { a(x: Int): Int }\ntype A implements I { a: Int }",
        "Interface field argument I.a(x:) expected but A.a does not provide it.",
        (1, 17),
        (2, 23));

    [Fact]
    public void An_argument_of_another_type_is_refused() => Rejects(
        "interface I { a(x: Int): Int }\ntype A implements I { a(x: Int!): Int }",
        "Interface field argument I.a(x:) expects type Int but A.a(x:) is type Int!.",
        (1, 20),
        (2, 28));

    [Fact]
    public void A_further_required_argument_is_refused() => Rejects(
        "interface I { a: Int }\ntype A implements I { a(x: Int!): Int }",
        "Object field A.a includes required argument x that is missing from the Interface field I.a.",
        (2, 25),
        (1, 15));

    [Fact]
    [Spec("sec-Field-Deprecation")]
    public void A_field_is_not_deprecated_alone() => Rejects(
        "interface I { a: Int }\ntype A implements I { a: Int @deprecated }",
        "Interface field I.a is not deprecated, so implementation field A.a must not be deprecated.",
        (2, 30),
        (1, 15));

    [Fact]
    public void Interfaces_of_an_interface_must_be_declared() => Rejects(
        "interface I { a: Int } interface J implements I { a: Int }\ntype A implements J { a: Int }",
        "Type A must implement I because it is implemented by J.",
        (1, 47),
        (2, 19));

    [Fact]
    public void An_interface_does_not_implement_itself() => Rejects(
        "interface I implements I { a: Int }",
        "Type I cannot implement itself because it would create a circular reference.",
        (1, 24));

    [Fact]
    public void An_interface_is_implemented_once() => Rejects(
        "interface I { a: Int } type A implements I & I { a: Int }", "Type A can only implement I once.", (1, 42), (1, 46));

    [Fact]
    public void An_object_is_no_interface() => Rejects(
        "type A implements Query { a: Int }", "Type A must only implement Interface types, it cannot implement Query.", (1, 19));
}
