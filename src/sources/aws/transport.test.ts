import { HttpRequest, HttpResponse } from '@smithy/core/protocols';
import { describe, expect, it } from 'vitest';
import { MalformedAnswer } from './failure.ts';
import type { Wire } from './transport.ts';
import { wholeAnswers } from './transport.ts';

function wire(statusCode: number, headers: Record<string, string>, body: string): Wire {
  return {
    handle: async () => ({ response: new HttpResponse({ statusCode, headers, body: Buffer.from(body) }) }),
    metadata: { handlerProtocol: 'test' },
  };
}

const request = () => new HttpRequest({ hostname: 'example.test', method: 'POST', path: '/', headers: {} });
const xml = { 'content-type': 'text/xml' };
const json = { 'content-type': 'application/x-amz-json-1.1' };

describe('wholeAnswers', () => {
  it.each([
    ['an XML document', 200, xml, '<?xml version="1.0"?>\n<A xmlns="x"><B>1</B></A>'],
    ['an XML document in one element', 200, xml, '<A/>'],
    ['a JSON document', 200, json, '{"Trails": []}'],
    ['a policy without a content type', 200, {}, '{"Version":"2012-10-17"}'],
    ['an error of any shape', 500, {}, ''],
    ['an error page', 502, { 'content-type': 'text/html' }, '<html>bad gateway'],
    ['a body of the promised length', 200, { ...json, 'content-length': '2' }, '{}'],
  ])('lets %s through', async (_, status, headers, body) => {
    const { response } = await wholeAnswers(wire(status, headers, body)).handle(request());
    expect(Buffer.from(response.body).toString()).toBe(body);
  });

  it.each([
    ['an empty answer', 200, xml, ''],
    ['white space', 200, json, '  \n'],
    ['a cut XML document', 200, xml, '<A><B>1</B><B>2</'],
    ['a cut XML document that ends in a tag', 200, xml, '<A><B>1</B>'],
    ['a cut JSON document', 200, json, '{"Trails": ['],
    ['JSON that is no object', 200, json, '[]'],
    ['a web page', 200, { 'content-type': 'text/html' }, '<!DOCTYPE html><html></html>'],
    ['text where XML was promised', 200, xml, 'hello'],
    ['a body shorter than promised', 200, { ...json, 'content-length': '10' }, '{}'],
  ])('calls %s malformed', async (_, status, headers, body) => {
    await expect(wholeAnswers(wire(status, headers, body)).handle(request())).rejects.toBeInstanceOf(
      MalformedAnswer,
    );
  });

  it('gives up on an answer that does not come', async () => {
    const never: Wire = { handle: () => new Promise(() => undefined), metadata: { handlerProtocol: 'test' } };
    await expect(wholeAnswers(never, { deadlineMs: 5 }).handle(request())).rejects.toThrow('in time');
  });
});
