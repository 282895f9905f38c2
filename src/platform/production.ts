// Libraries look here as they are loaded, so whoever imports this imports it first. GraphQL.js, for one, otherwise asks of
// every value of an answer whether it comes from a second copy of GraphQL.js.
process.env['NODE_ENV'] ??= 'production';
