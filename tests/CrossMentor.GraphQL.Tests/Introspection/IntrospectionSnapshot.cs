namespace CrossMentor.GraphQL.Tests.Introspection;

/// <summary>What the catalogue says of itself, without the types every schema has.</summary>
internal static class IntrospectionSnapshot
{
    public const string Json = """
        {
        "description": "A shop, in the words of its schema.", "queryType": {"name":"Query"}, "mutationType": {"name":"Mutation"}, "subscriptionType": null,
        "types": [
         {
          "kind": "SCALAR",
          "name": "Day",
          "description": "A day.",
          "specifiedByURL": "https://example.org/day",
          "isOneOf": null,
          "fields": null,
          "inputFields": null,
          "interfaces": null,
          "enumValues": null,
          "possibleTypes": null
         },
         {
          "kind": "ENUM",
          "name": "Colour",
          "description": null,
          "specifiedByURL": null,
          "isOneOf": null,
          "fields": null,
          "inputFields": null,
          "interfaces": null,
          "enumValues": [
           {"name":"RED","description":null,"isDeprecated":false,"deprecationReason":null},
           {"name":"BLUE","description":"not red","isDeprecated":false,"deprecationReason":null},
           {"name":"PINK","description":null,"isDeprecated":true,"deprecationReason":"No longer supported"},
           {"name":"GREY","description":null,"isDeprecated":true,"deprecationReason":"dull"}
          ],
          "possibleTypes": null
         },
         {
          "kind": "INTERFACE",
          "name": "Thing",
          "description": null,
          "specifiedByURL": null,
          "isOneOf": null,
          "fields": [
           {"name":"id","description":null,"args":[],"type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"SCALAR","name":"ID","ofType":null}},"isDeprecated":false,"deprecationReason":null}
          ],
          "inputFields": null,
          "interfaces": [],
          "enumValues": null,
          "possibleTypes": [
           {"kind":"OBJECT","name":"Article","ofType":null},
           {"kind":"OBJECT","name":"Parcel","ofType":null}
          ]
         },
         {
          "kind": "INTERFACE",
          "name": "Named",
          "description": null,
          "specifiedByURL": null,
          "isOneOf": null,
          "fields": [
           {"name":"id","description":null,"args":[],"type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"SCALAR","name":"ID","ofType":null}},"isDeprecated":false,"deprecationReason":null},
           {"name":"name","description":null,"args":[{"name":"upper","description":null,"type":{"kind":"SCALAR","name":"Boolean","ofType":null},"defaultValue":"false","isDeprecated":false,"deprecationReason":null}],"type":{"kind":"SCALAR","name":"String","ofType":null},"isDeprecated":false,"deprecationReason":null}
          ],
          "inputFields": null,
          "interfaces": [
           {"kind":"INTERFACE","name":"Thing","ofType":null}
          ],
          "enumValues": null,
          "possibleTypes": [
           {"kind":"OBJECT","name":"Article","ofType":null}
          ]
         },
         {
          "kind": "OBJECT",
          "name": "Article",
          "description": "Something sold.",
          "specifiedByURL": null,
          "isOneOf": null,
          "fields": [
           {"name":"id","description":null,"args":[],"type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"SCALAR","name":"ID","ofType":null}},"isDeprecated":false,"deprecationReason":null},
           {"name":"name","description":"As printed.","args":[{"name":"upper","description":null,"type":{"kind":"SCALAR","name":"Boolean","ofType":null},"defaultValue":"false","isDeprecated":false,"deprecationReason":null},{"name":"length","description":"how long","type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"SCALAR","name":"Int","ofType":null}},"defaultValue":"10","isDeprecated":false,"deprecationReason":null},{"name":"before","description":null,"type":{"kind":"SCALAR","name":"String","ofType":null},"defaultValue":null,"isDeprecated":true,"deprecationReason":"use upper"}],"type":{"kind":"SCALAR","name":"String","ofType":null},"isDeprecated":false,"deprecationReason":null},
           {"name":"price","description":null,"args":[],"type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"SCALAR","name":"Float","ofType":null}},"isDeprecated":true,"deprecationReason":"net of what?"},
           {"name":"grid","description":null,"args":[],"type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"LIST","name":null,"ofType":{"kind":"NON_NULL","name":null,"ofType":{"kind":"LIST","name":null,"ofType":{"kind":"NON_NULL","name":null,"ofType":{"kind":"ENUM","name":"Colour","ofType":null}}}}}},"isDeprecated":false,"deprecationReason":null},
           {"name":"related","description":null,"args":[],"type":{"kind":"LIST","name":null,"ofType":{"kind":"OBJECT","name":"Article","ofType":null}},"isDeprecated":false,"deprecationReason":null}
          ],
          "inputFields": null,
          "interfaces": [
           {"kind":"INTERFACE","name":"Named","ofType":null},
           {"kind":"INTERFACE","name":"Thing","ofType":null}
          ],
          "enumValues": null,
          "possibleTypes": null
         },
         {
          "kind": "OBJECT",
          "name": "Parcel",
          "description": null,
          "specifiedByURL": null,
          "isOneOf": null,
          "fields": [
           {"name":"id","description":null,"args":[],"type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"SCALAR","name":"ID","ofType":null}},"isDeprecated":false,"deprecationReason":null},
           {"name":"content","description":null,"args":[],"type":{"kind":"UNION","name":"Content","ofType":null},"isDeprecated":false,"deprecationReason":null}
          ],
          "inputFields": null,
          "interfaces": [
           {"kind":"INTERFACE","name":"Thing","ofType":null}
          ],
          "enumValues": null,
          "possibleTypes": null
         },
         {
          "kind": "UNION",
          "name": "Content",
          "description": null,
          "specifiedByURL": null,
          "isOneOf": null,
          "fields": null,
          "inputFields": null,
          "interfaces": null,
          "enumValues": null,
          "possibleTypes": [
           {"kind":"OBJECT","name":"Article","ofType":null},
           {"kind":"OBJECT","name":"Parcel","ofType":null}
          ]
         },
         {
          "kind": "INPUT_OBJECT",
          "name": "Wish",
          "description": null,
          "specifiedByURL": null,
          "isOneOf": true,
          "fields": null,
          "inputFields": [
           {"name":"id","description":null,"type":{"kind":"SCALAR","name":"ID","ofType":null},"defaultValue":null,"isDeprecated":false,"deprecationReason":null},
           {"name":"name","description":null,"type":{"kind":"SCALAR","name":"String","ofType":null},"defaultValue":null,"isDeprecated":false,"deprecationReason":null},
           {"name":"size","description":null,"type":{"kind":"INPUT_OBJECT","name":"Size","ofType":null},"defaultValue":null,"isDeprecated":false,"deprecationReason":null}
          ],
          "interfaces": null,
          "enumValues": null,
          "possibleTypes": null
         },
         {
          "kind": "INPUT_OBJECT",
          "name": "Size",
          "description": "How large.",
          "specifiedByURL": null,
          "isOneOf": false,
          "fields": null,
          "inputFields": [
           {"name":"width","description":null,"type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"SCALAR","name":"Int","ofType":null}},"defaultValue":"3","isDeprecated":false,"deprecationReason":null},
           {"name":"depth","description":null,"type":{"kind":"SCALAR","name":"Int","ofType":null},"defaultValue":"null","isDeprecated":false,"deprecationReason":null},
           {"name":"tags","description":null,"type":{"kind":"LIST","name":null,"ofType":{"kind":"NON_NULL","name":null,"ofType":{"kind":"SCALAR","name":"String","ofType":null}}},"defaultValue":"[\"a\", \"b\\\"c\"]","isDeprecated":false,"deprecationReason":null},
           {"name":"colour","description":null,"type":{"kind":"ENUM","name":"Colour","ofType":null},"defaultValue":"BLUE","isDeprecated":false,"deprecationReason":null},
           {"name":"inner","description":null,"type":{"kind":"INPUT_OBJECT","name":"Size","ofType":null},"defaultValue":null,"isDeprecated":false,"deprecationReason":null},
           {"name":"wish","description":null,"type":{"kind":"INPUT_OBJECT","name":"Wish","ofType":null},"defaultValue":"{ name: \"x\" }","isDeprecated":false,"deprecationReason":null},
           {"name":"legacy","description":null,"type":{"kind":"SCALAR","name":"Boolean","ofType":null},"defaultValue":null,"isDeprecated":true,"deprecationReason":"No longer supported"}
          ],
          "interfaces": null,
          "enumValues": null,
          "possibleTypes": null
         },
         {
          "kind": "OBJECT",
          "name": "Query",
          "description": null,
          "specifiedByURL": null,
          "isOneOf": null,
          "fields": [
           {"name":"articles","description":null,"args":[{"name":"first","description":null,"type":{"kind":"SCALAR","name":"Int","ofType":null},"defaultValue":"20","isDeprecated":false,"deprecationReason":null},{"name":"where","description":null,"type":{"kind":"INPUT_OBJECT","name":"Size","ofType":null},"defaultValue":"{ width: 4, tags: [] }","isDeprecated":false,"deprecationReason":null}],"type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"LIST","name":null,"ofType":{"kind":"NON_NULL","name":null,"ofType":{"kind":"OBJECT","name":"Article","ofType":null}}}},"isDeprecated":false,"deprecationReason":null},
           {"name":"content","description":null,"args":[],"type":{"kind":"LIST","name":null,"ofType":{"kind":"NON_NULL","name":null,"ofType":{"kind":"UNION","name":"Content","ofType":null}}},"isDeprecated":false,"deprecationReason":null},
           {"name":"today","description":null,"args":[],"type":{"kind":"SCALAR","name":"Day","ofType":null},"isDeprecated":false,"deprecationReason":null}
          ],
          "inputFields": null,
          "interfaces": [],
          "enumValues": null,
          "possibleTypes": null
         },
         {
          "kind": "OBJECT",
          "name": "Mutation",
          "description": null,
          "specifiedByURL": null,
          "isOneOf": null,
          "fields": [
           {"name":"wishes","description":null,"args":[{"name":"input","description":null,"type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"INPUT_OBJECT","name":"Wish","ofType":null}},"defaultValue":null,"isDeprecated":false,"deprecationReason":null}],"type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"SCALAR","name":"Boolean","ofType":null}},"isDeprecated":false,"deprecationReason":null}
          ],
          "inputFields": null,
          "interfaces": [],
          "enumValues": null,
          "possibleTypes": null
         }
        ],
        "directives": [
         {"name":"marked","description":"Marks what\n  a colour \"does\".","isRepeatable":true,"locations":["FIELD_DEFINITION","OBJECT","QUERY"],"args":[{"name":"colour","description":null,"type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"ENUM","name":"Colour","ofType":null}},"defaultValue":"RED","isDeprecated":false,"deprecationReason":null},{"name":"weights","description":null,"type":{"kind":"LIST","name":null,"ofType":{"kind":"NON_NULL","name":null,"ofType":{"kind":"SCALAR","name":"Float","ofType":null}}},"defaultValue":"[0.5, 1]","isDeprecated":false,"deprecationReason":null},{"name":"old","description":"gone","type":{"kind":"SCALAR","name":"Int","ofType":null},"defaultValue":null,"isDeprecated":true,"deprecationReason":"unused"}]}
        ]
        }
        """;
}
