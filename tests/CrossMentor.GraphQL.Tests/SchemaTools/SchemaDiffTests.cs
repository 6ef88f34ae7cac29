using CrossMentor.GraphQL.SchemaTools;
using CrossMentor.GraphQL.SchemaTools.Diff;

namespace CrossMentor.GraphQL.Tests.SchemaTools;

/// <summary>Each kind of change alone; which of them break clients is compared with graphql-js in the conformance tests.</summary>
[Spec("sec-Validation.Type-System-Evolution")]
public sealed class SchemaDiffTests
{
    private const string Query = " type Query { q: Int }";

    [Theory]

    // Types and roots.
    [InlineData("type A { a: Int }", "", "BREAKING A: The type was removed.")]
    [InlineData("", "type A { a: Int }", "SAFE A: The type was added.")]
    [InlineData("enum A { X }", "scalar A", "BREAKING A: The type was an enum and is a scalar.")]
    [InlineData("type Mutation { a: Int }", "schema { query: Query } type Mutation { a: Int }", "BREAKING schema: The schema no longer has a mutation root.")]
    [InlineData("schema { query: Query } type Mutation { a: Int }", "type Mutation { a: Int }", "SAFE schema: The schema now has a mutation root, Mutation.")]
    [InlineData("type M { a: Int } type N { a: Int } schema { query: Query mutation: M }", "type M { a: Int } type N { a: Int } schema { query: Query mutation: N }", "BREAKING schema: The mutation root was M and is N.")]
    [InlineData("scalar S", "scalar S @specifiedBy(url: \"u\")", "DANGEROUS S: The scalar is specified by u now.")]

    // Fields.
    [InlineData("type A { a: Int b: Int }", "type A { a: Int }", "BREAKING A.b: The field was removed.")]
    [InlineData("type A { a: Int }", "type A { a: Int b: Int }", "SAFE A.b: The field was added.")]
    [InlineData("type A { a: Int }", "type A { a: String }", "BREAKING A.a: The type was Int and is String.")]
    [InlineData("type A { a: [Int] }", "type A { a: [Int!]! }", "SAFE A.a: The type was [Int] and is [Int!]!.")]
    [InlineData("type A { a: [Int!]! }", "type A { a: [Int]! }", "BREAKING A.a: The type was [Int!]! and is [Int]!.")]
    [InlineData("type A { a: Int }", "type A { a: [Int] }", "BREAKING A.a: The type was Int and is [Int].")]
    [InlineData("interface I { a: Int } type A implements I { a: Int }", "interface I { a: Int } type A { a: Int }", "BREAKING A: The type no longer implements I.")]
    [InlineData("interface I { a: Int } type A { a: Int }", "interface I { a: Int } type A implements I { a: Int }", "DANGEROUS A: The type implements I now.")]
    [InlineData("union U = A | B type A { a: Int } type B { a: Int }", "union U = A type A { a: Int } type B { a: Int }", "BREAKING U: B was removed from the union.")]
    [InlineData("union U = A type A { a: Int } type B { a: Int }", "union U = B | A type A { a: Int } type B { a: Int }", "DANGEROUS U: B was added to the union.")]
    [InlineData("enum E { X Y }", "enum E { Y }", "BREAKING E.X: The value was removed.")]
    [InlineData("enum E { Y }", "enum E { X Y }", "DANGEROUS E.X: The value was added.")]

    // Inputs.
    [InlineData("input A { a: Int b: Int }", "input A { a: Int }", "BREAKING A.b: The input field was removed.")]
    [InlineData("input A { a: Int }", "input A { a: Int b: Int! }", "BREAKING A.b: A required input field was added.")]
    [InlineData("input A { a: Int }", "input A { a: Int b: Int! = 1 }", "DANGEROUS A.b: An optional input field was added.")]
    [InlineData("input A { a: Int }", "input A { a: Int! }", "BREAKING A.a: The type was Int and is Int!.")]
    [InlineData("input A { a: [Int!]! }", "input A { a: [Int] }", "SAFE A.a: The type was [Int!]! and is [Int].")]
    [InlineData("input A { a: [Int!]! }", "input A { a: Int }", "BREAKING A.a: The type was [Int!]! and is Int.")]
    [InlineData("input A { a: Int }", "input A { a: Int = 1 }", "SAFE A.a: The default is 1 now.")]
    [InlineData("input A { a: Int = 1 }", "input A { a: Int = 2 }", "DANGEROUS A.a: The default was 1 and is 2.")]
    [InlineData("input A { a: Int = 1 }", "input A { a: Int }", "DANGEROUS A.a: The default 1 was removed.")]
    [InlineData("input A { a: Int! = 1 }", "input A { a: Int! }", "BREAKING A.a: The default 1 was removed, so a value is required.")]
    [InlineData("input A { a: Int }", "input A @oneOf { a: Int }", "BREAKING A: Exactly one field must be given now.")]
    [InlineData("input A @oneOf { a: Int }", "input A { a: Int }", "SAFE A: Any number of fields may be given now.")]
    [InlineData("type A { a(x: Int): Int }", "type A { a: Int }", "BREAKING A.a(x:): The argument was removed.")]
    [InlineData("type A { a: Int }", "type A { a(x: Int!): Int }", "BREAKING A.a(x:): A required argument was added.")]
    [InlineData("type A { a: Int }", "type A { a(x: Int): Int }", "DANGEROUS A.a(x:): An optional argument was added.")]
    [InlineData("type A { a(x: Int): Int }", "type A { a(x: ID): Int }", "BREAKING A.a(x:): The type was Int and is ID.")]

    // Directives.
    [InlineData("directive @a on FIELD", "", "BREAKING @a: The directive was removed.")]
    [InlineData("", "directive @a on FIELD", "SAFE @a: The directive was added.")]
    [InlineData("directive @a(x: Int) on FIELD", "directive @a on FIELD", "BREAKING @a(x:): The argument was removed.")]
    [InlineData("directive @a on FIELD", "directive @a(x: Int!) on FIELD", "BREAKING @a(x:): A required argument was added.")]
    [InlineData("directive @a on FIELD", "directive @a(x: Int) on FIELD", "SAFE @a(x:): An optional argument was added.")]
    [InlineData("directive @a repeatable on FIELD", "directive @a on FIELD", "BREAKING @a: The directive may no longer be repeated.")]
    [InlineData("directive @a on FIELD", "directive @a repeatable on FIELD", "SAFE @a: The directive may be repeated now.")]
    [InlineData("directive @a on FIELD | QUERY", "directive @a on QUERY", "BREAKING @a: The directive may no longer stand at FIELD.")]
    [InlineData("directive @a on QUERY", "directive @a on FIELD | QUERY", "SAFE @a: The directive may stand at FIELD now.")]

    // Descriptions and deprecations.
    [InlineData("\"x\" type A { a: Int }", "\"y\" type A { a: Int }", "SAFE A: The description changed.")]
    [InlineData("type A { a(\"x\" b: Int): Int }", "type A { a(b: Int): Int }", "SAFE A.a(b:): The description was removed.")]
    [InlineData("type A { a: Int }", "type A { a: Int @deprecated(reason: \"old\") }", "SAFE A.a: Deprecated: old")]
    [InlineData("enum E { X @deprecated }", "enum E { X }", "SAFE E.X: No longer deprecated.")]
    [InlineData("input A { a: Int @deprecated }", "input A { a: Int @deprecated(reason: \"b\") }", "SAFE A.a: The reason of the deprecation is now: b")]
    public void A_change_is_found_and_weighed(string before, string after, string change) =>
        Assert.Equal([change], Compare(before + Query, after + Query));

    [Theory]
    [InlineData("type A { a: Int b: Int }", "type A { b: Int a: Int }")]
    [InlineData("input A { a: B = { x: 1, y: [2] } } input B { x: Int y: [Int] }", "input A { a: B = { y: [2], x: 1 } } input B { x: Int y: [Int] }")]
    [InlineData("type A { a: Int } extend type A { b: Float }", "extend type A { b: Float } type A { a: Int }")]
    [InlineData("directive @a on FIELD_DEFINITION type A { a: Int @a }", "directive @a on FIELD_DEFINITION type A { a: Int }")]
    public void Order_spelling_and_the_directives_of_the_server_are_no_change(string before, string after) =>
        Assert.Empty(Compare(before + Query, after + Query));

    private static IEnumerable<string> Compare(string before, string after) => SchemaDiff
        .Compare(SchemaBuilder.Build(before).ToSchema(), SchemaBuilder.Build(after).ToSchema())
        .Select(change => change.ToString());
}
